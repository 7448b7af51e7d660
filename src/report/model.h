// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/rich.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

/// What a page holds, before it is text, HTML or paint. Values alone: nothing here knows a font, a tag or a plan.
namespace ketaplan::report {

using text::Rich;

/// Drawn, and never alone: the word stands beside it.
enum class Symbol { none, done, caution, open, stop, refused };

enum class Size { large, normal, note, small };

struct Paragraph {
    Rich text;
    Symbol symbol = Symbol::none;
};
struct Paragraphs {
    std::vector<Paragraph> lines;
    Size size = Size::normal;
};

/// The order in one line, and under it what it rests on.
struct Lead {
    Rich order;
    std::vector<Rich> basis;
};

/// One number that is drawn up or keyed: the largest on the page.
struct KeyFigure {
    std::string label;
    std::string number;
    std::string unit;
};
struct KeyBox {
    std::string title;
    std::vector<KeyFigure> figures;
    std::vector<Rich> notes;
    bool keyed = false; ///< goes into the pump: the heavy frame
};
struct KeyBoxes {
    std::vector<KeyBox> boxes;
};

/// Numbered, each with a box to tick; or unnumbered, with the box in front.
struct Steps {
    std::vector<Rich> steps;
    int first = 1;
};
struct Checks {
    std::vector<Rich> checks;
};

enum class Align { left, right, decimal };

struct Column {
    std::string title;
    int share = 1; ///< of the width
    Align align = Align::left;
};
struct Row {
    std::vector<Rich> cells;
    Symbol symbol = Symbol::none;
    bool marked = false; ///< framed and bold: the ordered row
};
struct Table {
    std::vector<Column> columns;
    std::vector<Row> rows;
    bool writeIn = false; ///< empty cells are written into by hand: rows are taller, cells lined
};

/// A mark on the picture of the range, in thousandths of its width.
struct RangeMark {
    int at = 0;
    std::string label;
};
/// The doses that the limits leave, on an axis from nothing to a little above the highest.
struct RangePicture {
    std::optional<int> recommendedFrom;
    std::optional<int> recommendedTo;
    std::optional<int> absoluteFrom;
    std::optional<int> absoluteTo;
    RangeMark ordered;
    std::optional<RangeMark> delivered;
    std::vector<RangeMark> bounds; ///< under the axis
    std::vector<std::string> captions;
};

struct ChartRow {
    std::string label;
    std::string unit;
    std::vector<std::string> printed; ///< what stands in a cell already; empty cells are written into
    bool pressure = false;            ///< a grid to draw bars into
};
struct Chart {
    std::vector<std::string> times; ///< heads of the columns; empty ones are blank
    std::vector<ChartRow> rows;
};

struct Signatures {
    std::vector<std::string> roles;
};

/// The status, as large as it has to be.
struct Panel {
    Symbol symbol = Symbol::none;
    std::string word;
    std::string why;
};
/// A sentence in a dashed frame.
struct Notice {
    Rich text;
};

using Body = std::variant<Paragraphs, Lead, KeyBoxes, Steps, Checks, Table, RangePicture, Chart, Signatures, Panel, Notice>;

struct Section {
    std::string title; ///< may be empty
    std::string note;  ///< at the other end of the title's line
    Body body;
    bool chapter = false; ///< begins a part of a long document: a larger title, a new page on paper
};
/// Sections one under the other.
struct Stack {
    std::vector<Section> sections;
    int share = 1; ///< of the width
};
/// Stacks side by side.
struct Band {
    std::vector<Stack> stacks;
};

/// NAME, born (age), sex, ID: the order never changes, and what is missing says so.
struct Banner {
    std::string name;
    std::string born;
    std::string sex;
    std::string id;
};

} // namespace ketaplan::report
