// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request_error.h"
#include "core/protocol/table.h"
#include "core/result.h"
#include "form.h"

#include <string>
#include <string_view>

namespace ketaplan {

/// What stood in the window when the program last wrote it down, as typed, and the table that it was typed for.
struct AutosaveRecord {
    std::string savedAt; ///< local time with offset
    std::string table;   ///< id
    std::string tableVersion;
    std::string marks; ///< of the bytes of the table and of the site policy that narrows it
    Form form;
};

AutosaveRecord recordOf(const Form& form, const ProtocolTable& table, std::string now);

std::string toText(const AutosaveRecord& record);
/// A record of a later version of the program has the code `unknownValue` at "/autosave".
Result<AutosaveRecord, RequestError> readAutosave(std::string_view text);

} // namespace ketaplan
