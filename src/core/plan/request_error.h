// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Why something cannot be read as a request or a table at all. Its sentence is in text/.
enum class RequestErrorCode {
    syntax,           ///< not JSON, not UTF-8, nested too deeply, a key twice
    tooLarge,         ///< over the size that is read
    unreadable,       ///< the file is not there or may not be read
    unknownKey,
    missingKey,
    wrongType,
    unknownId,        ///< an id that the table does not have
    unknownValue,     ///< not one of a closed list
    badNumber,        ///< the number is not of the notation
    missingUnit,
    wrongUnit,
    notAboveZero,
    badDate,          ///< not a date of the calendar
    dateAfter,        ///< born or weighed after the date of the infusion
    nothingOrdered,   ///< a dose or duration neither given nor in the protocol
    notSupported,     ///< reserved for a later version
    badTime,
    notTogether,      ///< two parts of which only one may stand, such as a dose beside steps
    badSchedule,      ///< steps out of order or beyond the duration, a reading that cannot be
};

struct RequestError {
    RequestErrorCode code = RequestErrorCode::syntax;
    std::string at;                   ///< JSON pointer, such as "/patient/weight"
    std::string found;                ///< what stands there, as written
    std::vector<std::string> allowed; ///< what could stand there
    std::string detail;               ///< a further fact, such as the kind of the number's fault or the place in the file
};

/// "wrong-unit"
std::string_view code(RequestErrorCode code);

} // namespace ketaplan
