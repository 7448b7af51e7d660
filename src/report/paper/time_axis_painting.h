// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/picture_style.h"

namespace ketaplan::paper {

/// The infusion over time: the volume that is left falling to nothing, of a programme its rates as steps above it, a diamond at
/// each observation on an axis proportional to time. In the window and on the page.
class TimeAxisPainting {
public:
    /// Both outlive the painting.
    TimeAxisPainting(const PictureStyle& style, const report::TimeAxis& axis, qreal width);

    qreal height() const;
    void paint(QPainter& painter, const QPointF& topLeft) const;

private:
    bool legendBeside() const;
    qreal x(int at) const { return m_margin + m_length * at / report::axisParts; }
    qreal ratesTop() const { return m_style.em * (legendBeside() ? 1 : 2); }
    qreal stepsTop() const { return ratesTop() + m_rates.height(); }
    qreal stepsHeight() const { return m_axis.isProgramme() ? m_style.em * 1.4 : 0; }
    qreal volumeTop() const { return stepsTop() + stepsHeight() + m_style.em * 0.35; }
    qreal volumeHeight() const { return m_style.em * 1.7; }
    qreal axisTop() const { return volumeTop() + volumeHeight(); }
    void paintHead(QPainter& painter) const;
    void paintEvents(QPainter& painter) const;
    void paintRates(QPainter& painter) const;
    void paintVolume(QPainter& painter) const;
    void paintObservations(QPainter& painter) const;
    void diamond(QPainter& painter, const QPointF& centre) const;
    const QColor& ink() const { return m_axis.spans.empty() ? m_style.ink.secondary : m_style.ink.text; }

    const PictureStyle& m_style;
    const report::TimeAxis& m_axis;
    qreal m_width;
    qreal m_margin; ///< half a diamond at both ends
    qreal m_length;
    std::vector<report::AxisMark> m_rateMarks;
    std::vector<report::AxisMark> m_minuteMarks;
    LabelRows m_rates;
    LabelRows m_minutes;
};

} // namespace ketaplan::paper
