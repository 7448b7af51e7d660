// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace ketaplan::cli {

/// Reads lines of an open file in bounded memory. A line ends with LF or CR LF; the last one may end with the file. Of a
/// line longer than allowed only that fact is kept.
class LineReader {
public:
    struct Line {
        std::string_view text; ///< without its end; valid until the next call
        bool tooLong = false;
    };

    /// `longest` counts bytes without the line's end.
    LineReader(int descriptor, std::size_t longest) : m_descriptor(descriptor), m_longest(longest) {}

    /// Nothing at the end of the file, or where reading fails.
    std::optional<Line> next();
    /// False where next() would have to wait for the file.
    bool hasMore() const { return m_position < m_filled; }
    /// The errno of reading, or 0.
    int error() const { return m_error; }

private:
    bool fill();
    void take(std::string_view part);
    Line taken();

    int m_descriptor;
    std::size_t m_longest;
    std::array<char, 65536> m_block;
    std::size_t m_position = 0;
    std::size_t m_filled = 0;
    std::string m_line;
    bool m_overflowed = false;
    int m_error = 0;
};

} // namespace ketaplan::cli
