// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

class Fold;

/// The change of a running infusion: what the pump shows as given, at a minute after its start. Folded until it is wanted;
/// only a standard concentration can be changed on the way.
class RunningEntry : public QObject {
    Q_OBJECT

public:
    explicit RunningEntry(FormPage* page);

    void follow(const Form& form);
    void close();

private:
    void showFields();

    FormPage* m_page;
    Fold* m_fold;
    QLabel* m_help;
};

} // namespace ketaplan
