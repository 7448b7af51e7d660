// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/pages.h"

#include <algorithm>

namespace ketaplan::paper {

namespace {

/// Places atoms one under the other, and begins a page where there is no room.
class Flow {
public:
    Flow(const Sheet& sheet, const Bodies& bodies)
        : m_sheet(sheet), m_others(bodies.others), m_body(bodies.first), m_y(m_body.top()), m_pages(1)
    {
    }

    void add(const report::Band& band)
    {
        if (band.stacks.size() == 1 || !addSideBySide(band))
            for (const report::Stack& stack : band.stacks)
                for (const report::Section& section : stack.sections)
                    add(section);
    }

    std::vector<Page> pages() && { return std::move(m_pages); }

private:
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
        const Atoms atoms = paper::atomsOf(m_sheet, section, m_body.width());
        const qreal height = heightOf(atoms);
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

    /// False where even an empty page has no room for the highest stack.
    bool addSideBySide(const report::Band& band)
    {
        const qreal gap = m_sheet.mm(5);
        const qreal whole = m_body.width() - gap * static_cast<qreal>(band.stacks.size() - 1);
        int shares = 0;
        for (const report::Stack& stack : band.stacks)
            shares += stack.share;
        std::vector<Atoms> stacks;
        std::vector<qreal> widths;
        qreal height = 0;
        for (const report::Stack& stack : band.stacks) {
            widths.push_back(whole * stack.share / shares);
            stacks.push_back(atomsOf(stack, widths.back()));
            height = std::max(height, heightOf(stacks.back()));
        }
        if (height > m_others.height())
            return false;
        if (height > room())
            begin();
        qreal left = m_body.left();
        for (std::size_t i = 0; i < stacks.size(); ++i) {
            placeAt(stacks[i], left, widths[i]);
            left += widths[i] + gap;
        }
        m_y += height;
        return true;
    }

    Atoms atomsOf(const report::Stack& stack, qreal width) const
    {
        Atoms atoms;
        for (const report::Section& section : stack.sections)
            for (Atom& atom : paper::atomsOf(m_sheet, section, width))
                atoms.push_back(std::move(atom));
        return atoms;
    }

    const Sheet& m_sheet;
    QRectF m_others;
    QRectF m_body;
    qreal m_y;
    std::vector<Page> m_pages;
};

} // namespace

std::vector<Page> pagesOf(const Sheet& sheet, const std::vector<report::Band>& bands, const Bodies& bodies)
{
    Flow flow(sheet, bodies);
    for (const report::Band& band : bands)
        flow.add(band);
    return std::move(flow).pages();
}

} // namespace ketaplan::paper
