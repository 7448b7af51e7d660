// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace ketaplan {

/// A line that opens and closes what stands below it. What holds something that counts stays open: nothing that is ordered
/// is out of sight.
class Fold : public QToolButton {
    Q_OBJECT

public:
    Fold(const QString& title, QWidget* parent);

    bool isOpen() const { return m_open; }
    /// Opens it and keeps it open while `held`.
    void setHeld(bool held);
    void close() { setOpen(false); }
    void open() { setOpen(true); }

Q_SIGNALS:
    void opened(bool open);

private:
    void setOpen(bool open);
    void tell();

    bool m_open = false;
    bool m_held = false;
};

} // namespace ketaplan
