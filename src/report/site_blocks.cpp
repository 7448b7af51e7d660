// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/site_blocks.h"

#include "text/site_sentences.h"

namespace ketaplan::report {

Section siteSection(const ProtocolTable& table)
{
    Paragraphs body{{}, Size::note};
    const auto add = [&](const std::string& what, const std::string& words) {
        body.lines.push_back({Rich().strong(what).plain(": " + words), Symbol::none});
    };
    add("Site policy", text::siteIdentity(table));
    add("Stop the infusion", text::stopCriteria(table));
    add("Discard", text::discardTime(table));
    add("Call", text::contacts(table));
    return {"At this site", "", body};
}

} // namespace ketaplan::report
