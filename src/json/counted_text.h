// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <iterator>
#include <string>
#include <string_view>

namespace ketaplan {

/// Walks over a text and leaves in `seen` how many bytes were read, because the parser tells its place only in its own
/// errors, not when we refuse.
class CountedIterator {
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char*;
    using reference = const char&;

    CountedIterator(const char* at, std::size_t* seen) : m_at(at), m_seen(seen) {}

    reference operator*() const { return *m_at; }
    CountedIterator& operator++()
    {
        ++m_at;
        ++*m_seen;
        return *this;
    }
    CountedIterator operator++(int)
    {
        const CountedIterator before = *this;
        ++*this;
        return before;
    }
    friend bool operator==(const CountedIterator& a, const CountedIterator& b) { return a.m_at == b.m_at; }

private:
    const char* m_at;
    std::size_t* m_seen;
};

/// "line 3, column 14" of the last of the bytes that were read; columns count bytes.
std::string placeText(std::string_view text, std::size_t seen);

} // namespace ketaplan
