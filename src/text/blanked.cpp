// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/blanked.h"

#include <algorithm>
#include <utility>

namespace ketaplan::text {

namespace {

constexpr std::string_view noBreakSpace = "\u00A0";

/// A word with what parts it from the next, and its emphasis.
struct Token {
    std::string word;
    std::string gap;
    bool strong = false;

    friend bool operator==(const Token& a, const Token& b) { return a.word == b.word; }
};
using Tokens = std::vector<Token>;

std::size_t gapAt(std::string_view text, std::size_t at)
{
    if (text[at] == ' ')
        return 1;
    return text.substr(at, noBreakSpace.size()) == noBreakSpace ? noBreakSpace.size() : 0;
}

void addTokens(Tokens& out, std::string_view text, bool strong)
{
    Token token{{}, {}, strong};
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t gap = gapAt(text, at);
        if (gap == 0) {
            token.word += text[at++];
            continue;
        }
        token.gap = text.substr(at, gap);
        out.push_back(std::exchange(token, {{}, {}, strong}));
        at += gap;
    }
    if (!token.word.empty())
        out.push_back(token);
}

Tokens tokensOf(const Rich& text)
{
    Tokens tokens;
    for (const Span& span : text.spans())
        addTokens(tokens, span.text, span.strong);
    return tokens;
}

/// The place to write, with the bracket that opens the word and the point or comma that closes it.
Token place(const Token& token)
{
    const std::size_t last = token.word.find_last_not_of(".,;:)");
    const std::string closing = last == token.word.npos ? "" : token.word.substr(last + 1);
    const std::string opening = token.word.starts_with('(') ? "(" : "";
    return {opening + std::string(blankToWrite) + closing, token.gap, token.strong};
}

bool isSameInAll(const std::vector<Tokens>& all, std::size_t index)
{
    return std::all_of(all.begin(), all.end(), [&](const Tokens& one) { return one[index] == all.front()[index]; });
}

Tokens wordByWord(const std::vector<Tokens>& all)
{
    Tokens result;
    for (std::size_t i = 0; i < all.front().size(); ++i)
        result.push_back(isSameInAll(all, i) ? all.front()[i] : place(all.front()[i]));
    return result;
}

/// How many words all begin with; of those reversed, end with.
std::size_t shared(const std::vector<Tokens>& all)
{
    std::size_t shortest = all.front().size();
    for (const Tokens& one : all)
        shortest = std::min(shortest, one.size());
    std::size_t count = 0;
    while (count < shortest && isSameInAll(all, count))
        ++count;
    return count;
}

Tokens aroundOnePlace(const std::vector<Tokens>& all)
{
    const std::size_t before = shared(all);
    std::vector<Tokens> reversed;
    for (const Tokens& one : all)
        reversed.emplace_back(one.rbegin(), one.rend() - static_cast<std::ptrdiff_t>(before));
    const std::size_t after = shared(reversed);
    const Tokens& first = all.front();
    Tokens result(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(before));
    const bool isOpen = before + after < first.size();
    result.push_back(isOpen ? place(first[first.size() - after - 1]) : Token{std::string(blankToWrite), " ", false});
    result.insert(result.end(), first.end() - static_cast<std::ptrdiff_t>(after), first.end());
    return result;
}

} // namespace

Rich blanked(const std::vector<Rich>& variants)
{
    std::vector<Tokens> all;
    for (const Rich& one : variants)
        all.push_back(tokensOf(one));
    if (all.empty())
        return {};
    const bool sameLength = std::all_of(all.begin(), all.end(), [&](const Tokens& one) { return one.size() == all.front().size(); });
    Rich result;
    for (const Token& token : sameLength ? wordByWord(all) : aroundOnePlace(all))
        result.add(token.strong ? Rich().strong(token.word + token.gap) : Rich(token.word + token.gap));
    return result;
}

std::string blanked(const std::vector<std::string>& variants)
{
    return blanked(std::vector<Rich>(variants.begin(), variants.end())).withoutEmphasis();
}

} // namespace ketaplan::text
