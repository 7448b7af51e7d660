// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace ketaplan {

/// The line over a group of questions: its name, how many are answered, and where some of them are quiet a way to fold those
/// away and to bring them back.
class ScreeningHeading : public QWidget {
    Q_OBJECT

public:
    ScreeningHeading(const QString& group, QWidget* parent);

    enum class Folding { none, open, folded };
    /// `count` as in "3 of 3 answered".
    void tell(const QString& count, Folding folding);
    QToolButton* fold() const { return m_fold; }

Q_SIGNALS:
    void foldingWanted();

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    QToolButton* m_fold;
    QLabel* m_count;
};

/// The name of a group in bold, as it stands over its questions.
QLabel* groupLabel(const QString& group, QWidget* parent);

} // namespace ketaplan
