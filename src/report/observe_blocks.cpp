// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/observe_blocks.h"

#include "report/chart.h"
#include "report/content_blocks.h"
#include "report/orders_beside.h"
#include "text/site_sentences.h"

#include <algorithm>
#include <iterator>

namespace ketaplan::report {

Section stopAndCall(const ProtocolTable& table)
{
    Paragraphs body{{{text::stopLine(table), Symbol::stop}, {text::callLine(table), Symbol::none}}};
    return {"", "", body};
}

std::vector<Band> observeBands(Making& making)
{
    std::vector<Band> bands;
    for (Section& section : observationSections(making.plan, making.table, making.sources))
        bands.push_back(wholeWidth(std::move(section)));
    // Right under the first chart: where there are more than a page holds, it is still by the one that is begun with.
    bands.insert(bands.begin() + std::min<std::ptrdiff_t>(1, std::ssize(bands)), wholeWidth(stopAndCall(making.table)));
    if (Band beside = rescueOrdered(making.plan, making.table, making.sources); !beside.stacks.empty())
        bands.push_back(std::move(beside));
    if (const ContentSection* section = find(making.table.sections, stopSectionId); section && section->onPage)
        if (const auto entries = sectionEntries(making.table, section->id, making.protocol); !entries.empty())
            bands.push_back(wholeWidth(entrySection(section->title, entries, making.sources)));
    for (Band& band : bands)
        band.withNext = true;
    return bands;
}

} // namespace ketaplan::report
