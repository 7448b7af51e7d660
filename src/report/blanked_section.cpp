// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/blanked_section.h"

#include "text/blanked.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

template <typename Element>
const Element* at(const std::vector<Element>& list, std::size_t index)
{
    return index < list.size() ? &list[index] : nullptr;
}

/// Each element of a list in the first variant, with those at its place in the others.
template <typename Body, typename Element, typename Merge>
void mergeList(Body& body, const std::vector<const Body*>& variants, std::vector<Element> Body::*list, Merge merge)
{
    for (std::size_t i = 0; i < (body.*list).size(); ++i) {
        std::vector<const Element*> same;
        for (const Body* one : variants)
            if (const Element* element = at(one->*list, i))
                same.push_back(element);
        merge((body.*list)[i], same);
    }
}

void mergeRich(Rich& text, const std::vector<const Rich*>& same)
{
    std::vector<Rich> texts;
    for (const Rich* one : same)
        texts.push_back(*one);
    text = text::blanked(texts);
}

void mergeParagraph(Paragraph& paragraph, const std::vector<const Paragraph*>& same)
{
    std::vector<const Rich*> texts;
    for (const Paragraph* one : same)
        texts.push_back(&one->text);
    mergeRich(paragraph.text, texts);
}

void mergeFigure(KeyFigure& figure, const std::vector<const KeyFigure*>& same)
{
    const bool isSame = std::all_of(same.begin(), same.end(), [&](const KeyFigure* one) { return one->number == figure.number; });
    if (!isSame)
        figure.number = "_____";
}

void mergeBox(KeyBox& box, const std::vector<const KeyBox*>& same)
{
    mergeList(box, same, &KeyBox::figures, &mergeFigure);
    mergeList(box, same, &KeyBox::notes, &mergeRich);
}

void mergeRow(Row& row, const std::vector<const Row*>& same)
{
    mergeList(row, same, &Row::cells, &mergeRich);
    row.marked = false;
}

struct Merge {
    const std::vector<Section>& variants;

    template <typename Body>
    std::vector<const Body*> bodies() const
    {
        std::vector<const Body*> result;
        for (const Section& one : variants)
            if (const Body* body = std::get_if<Body>(&one.body))
                result.push_back(body);
        return result;
    }

    void operator()(Paragraphs& body) const { mergeList(body, bodies<Paragraphs>(), &Paragraphs::lines, &mergeParagraph); }
    void operator()(Steps& body) const { mergeList(body, bodies<Steps>(), &Steps::steps, &mergeRich); }
    void operator()(Checks& body) const { mergeList(body, bodies<Checks>(), &Checks::checks, &mergeRich); }
    void operator()(KeyBoxes& body) const { mergeList(body, bodies<KeyBoxes>(), &KeyBoxes::boxes, &mergeBox); }
    void operator()(Table& body) const { mergeList(body, bodies<Table>(), &Table::rows, &mergeRow); }
    void operator()(Lead& body) const
    {
        std::vector<const Rich*> orders;
        for (const Lead* one : bodies<Lead>())
            orders.push_back(&one->order);
        mergeRich(body.order, orders);
        mergeList(body, bodies<Lead>(), &Lead::basis, &mergeRich);
    }
    template <typename Other>
    void operator()(Other&) const
    {
    }
};

} // namespace

Section blankedSection(const std::vector<Section>& variants)
{
    Section section = variants.front();
    std::visit(Merge{variants}, section.body);
    return section;
}

} // namespace ketaplan::report
