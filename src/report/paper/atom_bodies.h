// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/paper/atom.h"
#include "report/paper/text_block.h"

namespace ketaplan::paper {

/// One body of a section as atoms of the given width. The atoms refer to the sheet, which outlives them.
struct BodyAtoms {
    const Sheet& sheet;
    qreal width;
    qreal roominess = 1; ///< of rows to write into: from 0, as low as they may be, to 1, as high as a hand likes them

    Atoms operator()(const report::Paragraphs& body) const;
    Atoms operator()(const report::Lead& body) const;
    Atoms operator()(const report::KeyBoxes& body) const;
    Atoms operator()(const report::Steps& body) const;
    Atoms operator()(const report::Checks& body) const;
    Atoms operator()(const report::Table& body) const;
    Atoms operator()(const report::RangePicture& body) const;
    Atoms operator()(const report::TimeAxis& body) const;
    Atoms operator()(const report::Chart& body) const;
    Atoms operator()(const report::Signatures& body) const;
    Atoms operator()(const report::Panel& body) const;
    Atoms operator()(const report::Notice& body) const;
};

} // namespace ketaplan::paper
