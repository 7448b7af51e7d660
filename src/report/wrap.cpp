// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/wrap.h"

#include <algorithm>

namespace ketaplan::report {

namespace {

bool beginsCharacter(char c)
{
    return (static_cast<unsigned char>(c) & 0xC0) != 0x80;
}

/// Bytes of the first `characters` characters.
std::size_t bytesOf(std::string_view text, std::size_t characters)
{
    std::size_t i = 0;
    for (std::size_t seen = 0; i < text.size(); ++i)
        if (beginsCharacter(text[i]) && seen++ == characters)
            break;
    return i;
}

std::vector<std::string_view> wordsOf(std::string_view text)
{
    std::vector<std::string_view> words;
    while (!text.empty()) {
        const std::size_t end = std::min(text.find(' '), text.size());
        if (end > 0)
            words.push_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return words;
}

} // namespace

std::size_t lengthOf(std::string_view text)
{
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), beginsCharacter));
}

namespace {

std::vector<std::string> wrappedLine(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines = {""};
    for (std::string_view word : wordsOf(text)) {
        const std::size_t used = lengthOf(lines.back());
        if (used > 0 && used + 1 + lengthOf(word) <= width) {
            lines.back() += " " + std::string(word);
            continue;
        }
        if (used > 0)
            lines.emplace_back();
        for (; lengthOf(word) > width; lines.emplace_back()) {
            const std::size_t bytes = bytesOf(word, width);
            lines.back() = word.substr(0, bytes);
            word.remove_prefix(bytes);
        }
        lines.back() = word;
    }
    return lines;
}

} // namespace

std::vector<std::string> wrapped(std::string_view text, std::size_t width)
{
    std::vector<std::string> lines;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('\n', from), text.size());
        for (std::string& line : wrappedLine(text.substr(from, end - from), width))
            lines.push_back(std::move(line));
        from = end + 1;
    }
    return lines;
}

std::string padded(std::string text, std::size_t width)
{
    const std::size_t length = lengthOf(text);
    return length < width ? text + std::string(width - length, ' ') : text;
}

std::string paddedLeft(std::string text, std::size_t width)
{
    const std::size_t length = lengthOf(text);
    return length < width ? std::string(width - length, ' ') + text : text;
}

} // namespace ketaplan::report
