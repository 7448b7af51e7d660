// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "text/rich.h"

#include <string>
#include <vector>

namespace ketaplan::text {

/// "Site policy Invented ward 1 (0f3a5b7c9d1e)": name, version and the first digits of the file's SHA-256; or that none is in use.
std::string siteStanding(const ProtocolTable& table);

/// What the site sets, in full sentences: "Stop: systolic blood pressure above 180 mmHg; …. Not set: …." What is not set says
/// so; without a policy all of it.
std::string siteIdentity(const ProtocolTable& table);
std::string stopCriteria(const ProtocolTable& table);
/// "Stop the pump: heart rate above 150 per min." and "Call: …", with a blank where the site sets nothing.
Rich stopLine(const ProtocolTable& table);
Rich callLine(const ProtocolTable& table);
std::string discardTime(const ProtocolTable& table);
std::string contacts(const ProtocolTable& table);

/// On label and in preparation: "use before: 24 h after preparation, set by this site's policy"; without one as set by local
/// policy.
std::string useBefore(const ProtocolTable& table);

} // namespace ketaplan::text
