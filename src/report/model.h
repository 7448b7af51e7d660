// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/pictures.h"
#include "text/rich.h"

#include <optional>
#include <string>
#include <utility>
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
    std::vector<Rich> notes = {};
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
    bool inLine = false; ///< short ones, as many in a line as fit
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

struct ChartRow {
    std::string label;
    std::string unit;
    std::vector<std::string> printed; ///< what stands in a cell already; empty cells are written into
    bool pressure = false;            ///< a grid to draw bars into
    std::string hint = {};            ///< how it is filled in
};
struct Chart {
    std::vector<std::string> times; ///< heads of the columns; empty ones are blank
    std::vector<ChartRow> rows;
};

struct Signatures {
    std::vector<std::string> roles;
    bool beside = false; ///< in one line, each with its share of the width
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

using Body = std::variant<Paragraphs, Lead, KeyBoxes, Steps, Checks, Table, RangePicture, TimeAxis, Chart, Signatures, Panel, Notice>;

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
    bool withNext = false; ///< stands on the same page as the next band, where a page has room for both
};
/// One section alone.
inline Band wholeWidth(Section section)
{
    return {{{{std::move(section)}}}};
}

/// NAME, born (age), sex, ID: the order never changes, and what is missing says so.
struct Banner {
    std::string name;
    std::string born;
    std::string sex;
    std::string id;
};

} // namespace ketaplan::report
