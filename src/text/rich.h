// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace ketaplan::text {

/// A stretch of a sentence, set bold where it is what the eye has to find.
struct Span {
    std::string text;
    bool strong = false;

    friend bool operator==(const Span&, const Span&) = default;
};

/// A sentence in stretches. It holds no mark-up, so a patient's name can never turn into any.
class Rich {
public:
    Rich() = default;
    Rich(std::string text) { plain(text); }
    Rich(const char* text) { plain(text); }

    Rich& plain(std::string_view text) { return append(text, false); }
    Rich& strong(std::string_view text) { return append(text, true); }

    Rich& add(const Rich& other)
    {
        m_spans.insert(m_spans.end(), other.m_spans.begin(), other.m_spans.end());
        return *this;
    }

    const std::vector<Span>& spans() const& { return m_spans; }
    const std::vector<Span>& spans() const&& = delete; ///< the stretches would not outlive the sentence
    bool empty() const { return m_spans.empty(); }

    std::string withoutEmphasis() const
    {
        std::string text;
        for (const Span& span : m_spans)
            text += span.text;
        return text;
    }

private:
    Rich& append(std::string_view text, bool strong)
    {
        if (!text.empty())
            m_spans.push_back({std::string(text), strong});
        return *this;
    }

    std::vector<Span> m_spans;
};

} // namespace ketaplan::text
