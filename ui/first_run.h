// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace ketaplan {

/// What the program is and is not, and what a site has to do before it is used. Shown at each start until it was read.
class FirstRunPage : public QDialog {
    Q_OBJECT

public:
    explicit FirstRunPage(QWidget* parent);

Q_SIGNALS:
    /// It need not be shown again. Closing it in another way does not say so.
    void wasRead();

private:
    QString text() const;
};

/// Opens the page unless it was read, as the settings file says under `firstRun/seen`.
void openFirstRunPage(QWidget* window, const QString& settingsFile);

} // namespace ketaplan
