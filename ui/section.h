// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace ketaplan {

/// A part of the window: number, bold title and a hairline, then its content. A group to assistive tools.
class Section : public QGroupBox {
    Q_OBJECT

public:
    /// `number` is `unnumbered` for a part of another.
    Section(int number, const QString& title, QWidget* parent);
    static constexpr int unnumbered = 0;

protected:
    QVBoxLayout* content() const { return m_content; }
    /// Right of the title.
    QHBoxLayout* heading() const { return m_heading; }
    /// Hides all but the heading.
    void setFolded(bool folded);

private:
    QHBoxLayout* m_heading;
    QWidget* m_body;
    QVBoxLayout* m_content;
};

/// Text that explains: lighter, and 9 pt where it is small.
QLabel* secondaryLabel(QWidget* parent, bool small = true);

} // namespace ketaplan
