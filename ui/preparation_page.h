// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form_page.h"

namespace ketaplan {

/// From what, in what and with which pump.
class PreparationPage : public FormPage {
    Q_OBJECT

public:
    PreparationPage(const ProtocolTable& table, QWidget* parent);

    /// The protocol's range of concentrations; none without one.
    void showProtocol(const Protocol* protocol);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void followMode();
    void showWholeNames();
};

} // namespace ketaplan
