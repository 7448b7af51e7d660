// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/pages.h"

#include <algorithm>
#include <span>

namespace ketaplan::paper {

namespace {

/// Places atoms one under the other, and begins a page where there is no room.
class Flow {
public:
    Flow(const Sheet& sheet, const Bodies& bodies)
        : m_sheet(sheet), m_others(bodies.others), m_body(bodies.first), m_y(m_body.top()), m_pages(1)
    {
    }

    /// Bands that stand on one page where a page has room for all of them; else the first two do, and then the others. On a page
    /// that is not the first their rows are as roomy as they all fit.
    void addTogether(std::span<const report::Band> bands)
    {
        m_roominess = 0;
        const qreal least = bands.size() > 1 ? heightOf(bands) : 0;
        if (bands.size() > 2 && least > m_others.height()) {
            addTogether(bands.first(2));
            addTogether(bands.subspan(2));
            return;
        }
        if (least > room() && m_y > m_body.top() && least <= m_others.height())
            begin();
        m_roominess = m_pages.size() > 1 ? roominessOf(bands, least) : 0;
        for (const report::Band& band : bands)
            add(band);
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
    void add(const report::Band& band)
    {
        if (band.stacks.size() == 1 || !addSideBySide(band))
            for (const report::Stack& stack : band.stacks)
                for (const report::Section& section : stack.sections)
                    add(section);
    }

    qreal room() const { return m_body.bottom() - m_y; }

    void begin()
    {
        m_pages.emplace_back();
        m_body = m_others;
        m_y = m_body.top();
    }

    void placeAt(const Atoms& atoms, qreal left, qreal width)
    {
        qreal y = m_y;
        for (const Atom& atom : atoms) {
            m_pages.back().push_back({atom, QRectF(left, y, width, atom.height)});
            y += atom.height;
        }
    }

    void add(const report::Section& section)
    {
        if (section.chapter && m_y > m_body.top())
            begin();
        const Atoms atoms = paper::atomsOf(m_sheet, section, m_body.width(), m_roominess);
        const qreal height = paper::heightOf(atoms);
        if (height > room() && m_y > m_body.top() && (height <= m_others.height() || atoms.size() < 3))
            begin();
        if (height <= room()) {
            placeAt(atoms, m_body.left(), m_body.width());
            m_y += height;
            return;
        }
        addSplit(atoms);
    }

    void addSplit(const Atoms& atoms)
    {
        for (std::size_t i = 0; i < atoms.size(); ++i) {
            const qreal next = atoms[i].keepWithNext && i + 1 < atoms.size() ? atoms[i + 1].height : 0;
            if (atoms[i].height + next > room() && m_y > m_body.top())
                begin();
            placeAt({atoms[i]}, m_body.left(), m_body.width());
            m_y += atoms[i].height;
        }
    }

    /// Stacks side by side, ready to be placed.
    struct Columns {
        std::vector<Atoms> stacks;
        std::vector<qreal> widths;
        qreal gap = 0;
        qreal height = 0;
    };

    Columns columnsOf(const report::Band& band) const
    {
        Columns columns;
        columns.gap = m_sheet.mm(5);
        const qreal whole = m_body.width() - columns.gap * static_cast<qreal>(band.stacks.size() - 1);
        int shares = 0;
        for (const report::Stack& stack : band.stacks)
            shares += stack.share;
        for (const report::Stack& stack : band.stacks) {
            columns.widths.push_back(whole * stack.share / shares);
            columns.stacks.push_back(atomsOf(stack, columns.widths.back()));
            columns.height = std::max(columns.height, paper::heightOf(columns.stacks.back()));
        }
        return columns;
    }

    qreal heightOf(std::span<const report::Band> bands) const
    {
        qreal height = 0;
        for (const report::Band& band : bands)
            height += columnsOf(band).height;
        return height;
    }

    /// Heights grow at most in proportion, so that what fits at both ends fits between them.
    qreal roominessOf(std::span<const report::Band> bands, qreal least)
    {
        if (bands.size() == 1)
            return 1;
        m_roominess = 1;
        const qreal most = heightOf(bands);
        return most <= room() ? 1 : std::max<qreal>(0, (room() - least) / (most - least) - 0.01);
    }

    /// False where even an empty page has no room for the highest stack.
    bool addSideBySide(const report::Band& band)
    {
        const Columns columns = columnsOf(band);
        const qreal height = columns.height;
        if (height > m_others.height())
            return false;
        if (height > room())
            begin();
        qreal left = m_body.left();
        for (std::size_t i = 0; i < columns.stacks.size(); ++i) {
            placeAt(columns.stacks[i], left, columns.widths[i]);
            left += columns.widths[i] + columns.gap;
        }
        m_y += height;
        return true;
    }

    Atoms atomsOf(const report::Stack& stack, qreal width) const
    {
        Atoms atoms;
        for (const report::Section& section : stack.sections)
            for (Atom& atom : paper::atomsOf(m_sheet, section, width, m_roominess))
                atoms.push_back(std::move(atom));
        return atoms;
    }

    const Sheet& m_sheet;
    QRectF m_others;
    QRectF m_body;
    qreal m_y;
    qreal m_roominess = 0; ///< of the bands that are being placed
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> pagesOf(const Sheet& sheet, const std::vector<report::Band>& bands, const Bodies& bodies)
{
    Flow flow(sheet, bodies);
    for (std::size_t from = 0, to = 0; from < bands.size(); from = ++to) {
        while (bands[to].withNext && to + 1 < bands.size())
            ++to;
        flow.addTogether(std::span(bands).subspan(from, to + 1 - from));
    }
    return std::move(flow).pages();
}

} // namespace ketaplan::paper
