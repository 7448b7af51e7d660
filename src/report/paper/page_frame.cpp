// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/page_frame.h"

#include "report/paper/symbols.h"

namespace ketaplan::paper {

namespace {

using report::Rich;

constexpr qreal margin = 10;
constexpr qreal outerMargin = 8;
constexpr qreal titleShare = 0.36;
constexpr qreal standingShare = 0.62;
constexpr qreal footShare = 0.56; ///< of the left lines: the hash is long

std::string pageOf(int page, int pages)
{
    return "page " + std::to_string(page) + " of " + std::to_string(pages);
}

} // namespace

PageFrame::PageFrame(const Sheet& sheet, const Report& report) : m_sheet(sheet), m_report(report) {}

/// Inside the margins and the black bands of a page that is not for administration.
QRectF PageFrame::area() const
{
    const qreal side = m_sheet.mm(margin);
    const qreal end = m_report.mark.empty() ? m_sheet.mm(9) : m_sheet.mm(outerMargin) + bandHeight() + m_sheet.mm(2);
    return QRectF(side, end, m_sheet.width() - 2 * side, m_sheet.height() - 2 * end);
}

qreal PageFrame::bandHeight() const
{
    return m_sheet.mm(9);
}

TextBlock PageFrame::title(qreal width) const
{
    return TextBlock(m_sheet, m_report.title, width, {type::title, true});
}

TextBlock PageFrame::subtitle(qreal width) const
{
    return TextBlock(m_sheet, m_report.subtitle, width, {type::body, false, ink::black, Qt::AlignRight});
}

TextBlock PageFrame::standing(qreal width) const
{
    return TextBlock(m_sheet, m_report.standing, width, {type::body, true, ink::black, Qt::AlignRight});
}

TextBlock PageFrame::banner(qreal width) const
{
    // Five no-break spaces part the elements where they stand in one line; a long name breaks wherever it must.
    const report::Banner& banner = m_report.banner;
    const std::string gap = " \u00A0\u00A0\u00A0\u00A0 ";
    return TextBlock(m_sheet,
                     Rich().strong(banner.name).plain(gap + "Born\u00A0").strong(banner.born).plain(gap + "Sex\u00A0").strong(banner.sex)
                         .plain(gap + "ID\u00A0").strong(banner.id),
                     width, {type::banner});
}

TextBlock PageFrame::reminder(qreal width) const
{
    return TextBlock(m_sheet, m_report.reminder, width, {type::body, true});
}

std::string PageFrame::pageLine(int page, int pages) const
{
    return (isOfPatient(m_report) ? m_report.patientLine + ", " : "") + pageOf(page, pages);
}

qreal PageFrame::titleHeight() const
{
    const qreal width = area().width();
    return std::max(title(width * titleShare).height(), subtitle(width * standingShare).height() + standing(width * standingShare).height());
}

qreal PageFrame::bannerHeight() const
{
    return isOfPatient(m_report) ? banner(area().width() - m_sheet.mm(5)).height() + m_sheet.mm(2.4) : 0;
}

qreal PageFrame::headHeight(bool first) const
{
    const qreal width = area().width();
    const qreal extra = first || m_report.reminder.empty() ? 0 : reminder(width).height() + m_sheet.mm(1);
    return titleHeight() + bannerHeight() + m_sheet.mm(3.1) + extra;
}

qreal PageFrame::footHeight() const
{
    const qreal width = area().width();
    const auto height = [&](const std::string& left, const std::string& right) {
        return std::max(TextBlock(m_sheet, left, width * footShare, {type::small}).height(),
                        TextBlock(m_sheet, right, width * (1 - footShare), {type::small, true}).height());
    };
    return height(m_report.tableLine, m_report.programLine) + height(m_report.hashLine, pageLine(999, 999))
        + m_sheet.mm(2);
}

QRectF PageFrame::body(bool first) const
{
    return area().adjusted(0, headHeight(first), 0, -footHeight());
}

void PageFrame::paintMark(QPainter& painter, const QRectF& band, const std::string& note) const
{
    painter.fillRect(band, ink::black);
    const qreal pad = m_sheet.mm(4);
    const qreal size = m_sheet.mm(5.5);
    paintSymbol(painter, QRectF(band.left() + pad, band.center().y() - size / 2, size, size), report::Symbol::stop, ink::white, ink::black);
    const TextBlock mark(m_sheet, m_report.mark, band.width() / 2, {15, true, ink::white});
    mark.paint(painter, {band.left() + 2 * pad + size, band.center().y() - mark.height() / 2});
    const qreal noteWidth = band.width() / 2 - pad;
    const TextBlock right(m_sheet, note, noteWidth, {9.5, false, ink::white, Qt::AlignRight});
    right.paint(painter, {band.right() - pad - noteWidth, band.center().y() - right.height() / 2});
}

void PageFrame::paintMarks(QPainter& painter) const
{
    const qreal outer = m_sheet.mm(outerMargin);
    const QRectF frame(outer, outer, m_sheet.width() - 2 * outer, m_sheet.height() - 2 * outer);
    painter.setPen(m_sheet.pen(0.8));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    paintMark(painter, QRectF(frame.left(), frame.top(), frame.width(), bandHeight()), m_report.markNote);
    paintMark(painter, QRectF(frame.left(), frame.bottom() - bandHeight(), frame.width(), bandHeight()), m_report.markNote);
}

void PageFrame::paintBanner(QPainter& painter, const QRectF& box) const
{
    if (!isOfPatient(m_report)) {
        painter.fillRect(QRectF(box.topLeft(), QSizeF(box.width(), m_sheet.mm(0.45))), ink::black);
        return;
    }
    painter.setPen(m_sheet.pen(0.45));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(box);
    banner(box.width() - m_sheet.mm(5)).paint(painter, box.topLeft() + QPointF(m_sheet.mm(2.5), m_sheet.mm(1.2)));
}

void PageFrame::paintHead(QPainter& painter, bool first) const
{
    const QRectF place = area();
    const TextBlock left = title(place.width() * titleShare);
    const TextBlock above = subtitle(place.width() * standingShare);
    const TextBlock below = standing(place.width() * standingShare);
    const qreal top = titleHeight();
    const qreal rightEdge = place.right() - place.width() * standingShare;
    left.paint(painter, place.topLeft() + QPointF(0, top - left.height()));
    below.paint(painter, {rightEdge, place.top() + top - below.height()});
    above.paint(painter, {rightEdge, place.top() + top - below.height() - above.height()});
    const QRectF box(place.left(), place.top() + top + m_sheet.mm(1), place.width(), bannerHeight());
    paintBanner(painter, box);
    if (!first && !m_report.reminder.empty())
        reminder(place.width()).paint(painter, {place.left(), box.bottom() + m_sheet.mm(0.8)});
}

void PageFrame::paintFoot(QPainter& painter, int page, int pages) const
{
    const QRectF place = area();
    const qreal rightWidth = place.width() * (1 - footShare);
    const auto block = [&](const Rich& text, Qt::Alignment align) {
        const qreal width = align == Qt::AlignLeft ? place.width() * footShare : rightWidth;
        return TextBlock(m_sheet, text, width, {type::small, false, ink::black, align});
    };
    const TextBlock lines[] = {block(m_report.tableLine, Qt::AlignLeft), block(m_report.programLine, Qt::AlignRight),
                               block(m_report.hashLine, Qt::AlignLeft),
                               block(Rich().strong(pageLine(page, pages)), Qt::AlignRight)};
    const qreal top = place.bottom() - footHeight() + m_sheet.mm(1.2);
    painter.setPen(m_sheet.pen(0.2));
    painter.drawLine(QPointF(place.left(), top), QPointF(place.right(), top));
    const qreal second = top + m_sheet.mm(0.5) + std::max(lines[0].height(), lines[1].height());
    const qreal right = place.right() - rightWidth;
    lines[0].paint(painter, {place.left(), top + m_sheet.mm(0.5)});
    lines[1].paint(painter, {right, top + m_sheet.mm(0.5)});
    lines[2].paint(painter, {place.left(), second});
    lines[3].paint(painter, {right, second});
}

void PageFrame::paint(QPainter& painter, int page, int pages) const
{
    if (!m_report.mark.empty())
        paintMarks(painter);
    paintHead(painter, page == 1);
    paintFoot(painter, page, pages);
}

} // namespace ketaplan::paper
