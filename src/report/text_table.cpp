// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_table.h"

#include "report/symbol_words.h"
#include "report/wrap.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

constexpr std::size_t gap = 2;

using Cells = std::vector<std::vector<std::string>>;

std::size_t longestWordOf(const std::string& title)
{
    std::size_t longest = 0;
    for (std::size_t from = 0; from < title.size();) {
        const std::size_t end = std::min(title.find(' ', from), title.size());
        longest = std::max(longest, lengthOf(std::string_view(title).substr(from, end - from)));
        from = end + 1;
    }
    return longest;
}

/// The longest of a head's words and, in a column of figures, of its cells.
std::size_t longestUnbroken(const Table& table, std::size_t column)
{
    std::size_t longest = longestWordOf(table.columns[column].title);
    if (table.columns[column].align != Align::left)
        for (const Row& row : table.rows)
            if (column < row.cells.size())
                longest = std::max(longest, longestWordOf(row.cells[column].withoutEmphasis()));
    return longest;
}

/// No word of a head and no figure is broken: what a column lacks is taken from the widest.
void fitHeads(std::vector<std::size_t>& widths, const Table& table)
{
    for (std::size_t i = 0; i < widths.size(); ++i) {
        const std::size_t needed = longestUnbroken(table, i);
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (needed > widths[i] && *widest > 2 * (needed - widths[i])) {
            *widest -= needed - widths[i];
            widths[i] = needed;
        }
    }
}

std::vector<std::size_t> widthsOf(const Table& table, std::size_t width)
{
    int shares = 0;
    for (const Column& column : table.columns)
        shares += column.share;
    std::vector<std::size_t> widths;
    for (const Column& column : table.columns)
        widths.push_back(std::max<std::size_t>(4, width * static_cast<std::size_t>(column.share) / static_cast<std::size_t>(shares) - gap));
    fitHeads(widths, table);
    return widths;
}

std::vector<std::string> joinedRow(const Cells& cells, const Table& table, const std::vector<std::size_t>& widths, const std::string& head)
{
    std::size_t height = 1;
    for (const std::vector<std::string>& cell : cells)
        height = std::max(height, cell.size());
    std::vector<std::string> lines;
    for (std::size_t y = 0; y < height; ++y) {
        std::string line = y == 0 ? head : std::string(lengthOf(head), ' ');
        for (std::size_t x = 0; x < cells.size(); ++x) {
            const std::string part = y < cells[x].size() ? cells[x][y] : "";
            const bool left = table.columns[x].align == Align::left;
            line += (left ? padded(part, widths[x]) : paddedLeft(part, widths[x])) + std::string(gap, ' ');
        }
        lines.push_back(line);
    }
    return lines;
}

/// "21.7 ": as many spaces after it as it has fewer decimals than the column.
std::string decimalAligned(const std::string& text, std::size_t decimals)
{
    if (text.empty() || text.find_first_not_of("0123456789.,") != text.npos)
        return text;
    const std::size_t point = text.find('.');
    const std::size_t own = point == text.npos ? 0 : text.size() - point;
    return text + std::string(own < decimals ? decimals - own : 0, '\x01');
}

std::size_t mostDecimals(const Table& table, std::size_t column)
{
    std::size_t most = 0;
    for (const Row& row : table.rows) {
        const std::string text = row.cells[column].withoutEmphasis();
        const std::size_t point = text.find('.');
        if (point != text.npos && text.find_first_not_of("0123456789.,") == text.npos)
            most = std::max(most, text.size() - point);
    }
    return most;
}

Cells cellsOf(const Row& row, const Table& table, const std::vector<std::size_t>& widths)
{
    Cells cells;
    for (std::size_t i = 0; i < row.cells.size(); ++i) {
        std::string text = row.cells[i].withoutEmphasis();
        if (table.columns[i].align == Align::decimal)
            text = decimalAligned(text, mostDecimals(table, i));
        if (text.empty() && table.writeIn && i > 0)
            text = std::string(widths[i], '_');
        cells.push_back(wrapped(text, widths[i]));
        for (std::string& line : cells.back())
            std::replace(line.begin(), line.end(), '\x01', ' ');
    }
    return cells;
}

std::string headOf(const Table& table, const Row& row)
{
    const bool anyMarked = std::any_of(table.rows.begin(), table.rows.end(), [](const Row& one) { return one.marked; });
    std::size_t widest = 0;
    for (const Row& one : table.rows)
        widest = std::max(widest, inBrackets(one.symbol).size());
    const std::string symbol = widest == 0 ? "" : padded(std::string(inBrackets(row.symbol)), widest + 1);
    return (anyMarked ? (row.marked ? "* " : "  ") : "") + symbol;
}

void append(std::vector<std::string>& lines, std::vector<std::string> more)
{
    lines.insert(lines.end(), more.begin(), more.end());
}

bool hasHeads(const Table& table)
{
    return std::any_of(table.columns.begin(), table.columns.end(), [](const Column& column) { return !column.title.empty(); });
}

} // namespace

std::vector<std::string> tableLines(const Table& table)
{
    const std::string indent(headOf(table, {}).size(), ' ');
    const std::vector<std::size_t> widths = widthsOf(table, textWidth - indent.size());
    std::vector<std::string> lines;
    if (hasHeads(table)) {
        Cells heads;
        for (std::size_t i = 0; i < table.columns.size(); ++i)
            heads.push_back(wrapped(table.columns[i].title, widths[i]));
        append(lines, joinedRow(heads, table, widths, indent));
    }
    for (const Row& row : table.rows)
        append(lines, joinedRow(cellsOf(row, table, widths), table, widths, headOf(table, row)));
    return lines;
}

namespace {

constexpr std::size_t chartLabelWidth = 22;
constexpr std::size_t narrowestBlank = 3;

/// Characters that each column of a chart needs for the longest of what is printed in it.
std::vector<std::size_t> chartWidths(const Chart& chart)
{
    std::vector<std::size_t> widths;
    for (std::size_t x = 0; x < chart.times.size(); ++x) {
        widths.push_back(std::max(narrowestBlank, lengthOf(chart.times[x])));
        for (const ChartRow& row : chart.rows)
            widths.back() = std::max(widths.back(), lengthOf(row.printed[x]));
    }
    return widths;
}

/// The most columns of equal blocks that all fit into a line, each column with its gap; at least one.
std::size_t columnsOfABlock(const std::vector<std::size_t>& widths)
{
    const auto fits = [&](std::size_t columns) {
        for (std::size_t from = 0; from < widths.size(); from += columns) {
            std::size_t used = chartLabelWidth;
            for (std::size_t x = from; x < std::min(from + columns, widths.size()); ++x)
                used += gap + widths[x];
            if (used > textWidth)
                return false;
        }
        return true;
    };
    std::size_t columns = std::max<std::size_t>(1, widths.size());
    for (std::size_t blocks = 2; columns > 1 && !fits(columns); ++blocks)
        columns = (widths.size() + blocks - 1) / blocks;
    return columns;
}

/// One row of the columns that begin with `from`; an empty cell is dotted.
std::vector<std::string> chartRow(const std::string& label, const std::vector<std::string>& cells, const std::vector<std::size_t>& widths,
                                  std::size_t from, std::size_t to)
{
    std::vector<std::string> lines;
    for (const std::string& part : wrapped(label, chartLabelWidth))
        lines.push_back(part);
    lines.front() = padded(lines.front(), chartLabelWidth);
    for (std::size_t x = from; x < to; ++x)
        lines.front() += std::string(gap, ' ') + paddedLeft(cells[x].empty() ? std::string(widths[x], '.') : cells[x], widths[x]);
    return lines;
}

} // namespace

std::vector<std::string> chartLines(const Chart& chart)
{
    const std::vector<std::size_t> widths = chartWidths(chart);
    const std::size_t columns = columnsOfABlock(widths);
    std::vector<std::string> lines;
    for (std::size_t from = 0; from < widths.size(); from += columns) {
        const std::size_t to = std::min(from + columns, widths.size());
        if (from > 0)
            lines.emplace_back();
        append(lines, chartRow("", chart.times, widths, from, to));
        for (const ChartRow& one : chart.rows)
            append(lines, chartRow(one.unit.empty() ? one.label : one.label + " " + one.unit, one.printed, widths, from, to));
    }
    return lines;
}

} // namespace ketaplan::report
