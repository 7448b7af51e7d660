// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "symbols.h"

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
    /// What the answer led to: caution or contraindication; nothing else frames it.
    void setFinding(Mark mark);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Kind m_kind;
    Mark m_finding = Mark::none;
};

} // namespace ketaplan
