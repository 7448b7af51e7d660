// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ketaplan {

/// One of the answers to a screening item, in words. It has the width of its bold text, so that nothing moves when it is
/// chosen: quiet until then, framed after, "Not assessed" dashed.
class AnswerButton : public QAbstractButton {
    Q_OBJECT

public:
    enum class Kind { yes, no, notAssessed };

    AnswerButton(Kind kind, const QString& question, QWidget* parent);

    Kind kind() const { return m_kind; }
    /// The answer is what makes a finding.
    void setFinding(bool finding);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    bool m_finding = false;
};

} // namespace ketaplan
