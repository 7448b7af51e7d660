// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "figure_view.h"
#include "symbols.h"

#include <QFrame>

class QLabel;

namespace ketaplan {

/// What goes into the pump, in the only box with a frame of two pixels; the eye finds it at arm's length. Dashed and small
/// while the plan is not for administration.
class KeyedBox : public QFrame {
    Q_OBJECT

public:
    explicit KeyedBox(QWidget* parent);

    void show(const Plan& plan);
    void clear(const QString& why);
    std::vector<FigureView*> figures() const { return {m_rate, m_volume, m_duration, m_delivered}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showNote(Mark mark, const QString& text);
    void fitNote();

    bool m_ready = false;
    FigureView* m_rate;
    FigureView* m_volume;
    FigureView* m_duration;
    FigureView* m_delivered;
    MarkView* m_mark;
    QLabel* m_beside; ///< mg/h and concentration, which a rate never stands without
    QLabel* m_note;
};

/// Shows a figure large where the plan is ready and small where it is not; `caption` explains it.
void showFigure(FigureView* view, Status status, const Figure& figure, const QString& caption = {});

} // namespace ketaplan
