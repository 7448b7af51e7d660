// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/paper/atom.h"

#include "report/paper/atom_bodies.h"

namespace ketaplan::paper {

namespace {

Atom titleAtom(const Sheet& sheet, const report::Section& section, qreal width)
{
    const qreal gap = sheet.mm(4);
    const qreal points = section.chapter ? type::banner : type::heading;
    const TextBlock full(sheet, section.title, width, {points, true});
    const TextBlock whole(sheet, section.note, width, {type::note});
    // Half a millimetre to spare, or the title would break at its own width.
    const qreal beside = width - full.naturalWidth() - gap - sheet.mm(0.5);
    const qreal noteWidth = std::max(beside, std::min(whole.naturalWidth() + sheet.mm(0.5), width / 3));
    const TextBlock note(sheet, section.note, noteWidth, {type::note, false, ink::dark, Qt::AlignRight});
    const TextBlock title(sheet, section.title, section.note.empty() ? width : width - noteWidth - gap, {points, true});
    const qreal height = std::max(title.height(), note.height());
    return {height + sheet.mm(0.8),
            [=, &sheet](QPainter& painter, const QRectF& place) {
                title.paint(painter, place.topLeft() + QPointF(0, height - title.height()));
                note.paint(painter, {place.right() - noteWidth, place.top() + height - note.height()});
                const qreal y = place.top() + height + sheet.mm(0.3);
                painter.setPen(sheet.pen(0.25));
                painter.drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
            },
            true};
}

} // namespace

qreal heightOf(const Atoms& atoms)
{
    qreal height = 0;
    for (const Atom& atom : atoms)
        height += atom.height;
    return height;
}

Atoms atomsOf(const Sheet& sheet, const report::Section& section, qreal width, qreal roominess)
{
    Atoms atoms;
    if (!section.title.empty())
        atoms.push_back(titleAtom(sheet, section, width));
    for (Atom& atom : std::visit(BodyAtoms{sheet, width, roominess}, section.body))
        atoms.push_back(std::move(atom));
    atoms.push_back({sheet.mm(section.title.empty() ? 0.9 : 1.5), [](QPainter&, const QRectF&) {}});
    for (Atom& atom : atoms)
        atom.of = &section;
    return atoms;
}

} // namespace ketaplan::paper
