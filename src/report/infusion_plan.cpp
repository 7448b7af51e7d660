// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/after_blocks.h"
#include "report/frame.h"
#include "report/observe_blocks.h"
#include "report/prepare_blocks.h"
#include "report/reference_blocks.h"

#include <iterator>

namespace ketaplan::report {

std::vector<Band> infusionBands(const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    const Protocol none;
    Making making{plan, table, protocol ? *protocol : none, SourceList(table)};
    std::vector<Band> bands = prepareBands(making);
    const auto add = [&](std::vector<Band> more) { std::move(more.begin(), more.end(), std::back_inserter(bands)); };
    add(observeBands(making));
    bands.push_back(afterBand(making));
    add(referenceBands(making));
    return bands;
}

} // namespace ketaplan::report
