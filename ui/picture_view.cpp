// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_view.h"

#include "report/paper/range_painting.h"
#include "report/paper/time_axis_painting.h"
#include "shown_text.h"
#include "theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

namespace ketaplan {

PictureView::PictureView(const QString& name, QWidget* parent) : QAbstractButton(parent)
{
    setAccessibleName(name);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setLayoutDirection(Qt::LeftToRight); // an axis of numbers, in every language
}

paper::PictureStyle PictureView::style() const
{
    const Theme& theme = themeOf(palette());
    return {{theme.text, theme.secondary, theme.border, theme.base, theme.band}, textFont(9), const_cast<PictureView*>(this)};
}

int PictureView::heightForWidth(int width) const { return qCeil(pictureHeight(style(), width)); }

QSize PictureView::sizeHint() const
{
    const int least = scaled(this, 240);
    return {least, heightForWidth(qMax(least, width()))};
}

void PictureView::changed(const QString& words, bool isAsked)
{
    setFocusPolicy(isAsked ? Qt::StrongFocus : Qt::NoFocus);
    if (isAsked)
        setCursor(Qt::PointingHandCursor);
    else
        unsetCursor();
    if (accessibleDescription() != words)
        setAccessibleDescription(words);
    const int height = heightForWidth(width());
    if (std::exchange(m_height, height) != height)
        updateGeometry();
    update();
}

void PictureView::resizeEvent(QResizeEvent* event)
{
    QAbstractButton::resizeEvent(event);
    const int height = heightForWidth(width());
    if (std::exchange(m_height, height) != height)
        updateGeometry();
}

void PictureView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return click();
    QAbstractButton::keyPressEvent(event);
}

void PictureView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintPicture(painter, style(), width());
    if (hasFocus())
        paintFocusFrame(painter, rect(), themeOf(palette()));
}

RangeView::RangeView(QWidget* parent) : PictureView(tr("Range of the protocol"), parent) {}

void RangeView::show(std::optional<report::RangePicture> picture)
{
    m_picture = std::move(picture);
    if (!m_picture)
        return changed({}, false);
    QStringList words{shownText(m_picture->recommended), shownText(m_picture->absolute)};
    for (const std::string* label : {&m_picture->orderedLabel, &m_picture->deliveredLabel})
        if (!label->empty())
            words << shownText(*label);
    changed(words.join(QStringLiteral(", ")), !m_picture->ordered.empty());
}

/// The place is kept where there is nothing to draw.
qreal RangeView::pictureHeight(const paper::PictureStyle& style, qreal width) const
{
    report::RangePicture usual;
    usual.bounds.emplace_back();
    const qreal least = paper::RangePainting(style, usual, width).height();
    return m_picture ? qMax(least, paper::RangePainting(style, *m_picture, width).height()) : least;
}

void RangeView::paintPicture(QPainter& painter, const paper::PictureStyle& style, qreal width) const
{
    if (m_picture)
        paper::RangePainting(style, *m_picture, width).paint(painter, {0, 0});
}

TimeAxisView::TimeAxisView(QWidget* parent) : PictureView(tr("Time axis"), parent) {}

void TimeAxisView::show(std::optional<report::TimeAxis> axis)
{
    m_axis = std::move(axis);
    QStringList words;
    if (m_axis)
        for (const std::string& sentence : m_axis->words)
            words << shownText(sentence);
    changed(words.join(QLatin1Char(' ')), m_axis.has_value());
}

qreal TimeAxisView::pictureHeight(const paper::PictureStyle& style, qreal width) const
{
    report::TimeAxis usual;
    usual.spans.emplace_back();
    usual.observations.emplace_back();
    const qreal least = paper::TimeAxisPainting(style, usual, width).height();
    return m_axis ? qMax(least, paper::TimeAxisPainting(style, *m_axis, width).height()) : least;
}

void TimeAxisView::paintPicture(QPainter& painter, const paper::PictureStyle& style, qreal width) const
{
    if (m_axis)
        paper::TimeAxisPainting(style, *m_axis, width).paint(painter, {0, 0});
}

} // namespace ketaplan
