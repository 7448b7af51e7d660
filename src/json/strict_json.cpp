// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/strict_json.h"

#include "json/counted_text.h"
#include "json/strict_reader.h"

namespace ketaplan {

namespace {

RequestError placed(RequestError error, std::string_view text, std::size_t seen)
{
    error.detail = placeText(text, seen) + ": " + error.detail;
    return error;
}

} // namespace

Result<nlohmann::json, RequestError> parseStrictJson(std::string_view text)
{
    if (text.size() > largestFile)
        return RequestError{RequestErrorCode::tooLarge, {}, {}, {}, "at most 16 MiB are read"};
    // The parser takes a zero byte for the end of the text and would not see what follows it.
    if (const std::size_t zero = text.find('\0'); zero != std::string_view::npos)
        return placed({RequestErrorCode::syntax, {}, {}, {}, "a zero byte"}, text, zero + 1);

    std::size_t seen = 0;
    StrictReader reader;
    const CountedIterator begin(text.data(), &seen);
    const CountedIterator end(text.data() + text.size(), &seen);
    if (!nlohmann::json::sax_parse(begin, end, &reader))
        return placed(reader.error(), text, seen);
    return reader.takeTree();
}

} // namespace ketaplan
