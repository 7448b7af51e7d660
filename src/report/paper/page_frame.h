// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/text_block.h"
#include "report/report.h"

namespace ketaplan::paper {

/// Head and foot of every page: whose it is, what it is, and whether it may be used. Laid out once for a report.
class PageFrame {
public:
    PageFrame(const Sheet& sheet, const Report& report);

    /// Where the body goes, on the first page and on the others. Its height may be below zero where a name is longer than a
    /// page.
    QRectF body(bool first) const;

    void paint(QPainter& painter, int page, int pages) const;

private:
    QRectF area() const;
    qreal bandHeight() const;
    qreal bannerHeight() const;
    qreal headHeight(bool first) const;
    qreal footHeight() const;
    TextBlock title(qreal width) const;
    TextBlock subtitle(qreal width) const;
    TextBlock standing(qreal width) const;
    std::string pageLine(int page, int pages) const;
    qreal titleHeight() const;
    TextBlock banner(qreal width) const;
    TextBlock reminder(qreal width) const;
    void paintMarks(QPainter& painter) const;
    void paintMark(QPainter& painter, const QRectF& band, const std::string& note) const;
    void paintBanner(QPainter& painter, const QRectF& box) const;
    void paintHead(QPainter& painter, bool first) const;
    void paintFoot(QPainter& painter, int page, int pages) const;

    const Sheet& m_sheet;
    const Report& m_report;
};

} // namespace ketaplan::paper
