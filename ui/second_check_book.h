// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ketaplan {

/// The second check of one patient, and why an earlier one no longer counts. What is void is dropped for good, as an
/// acknowledgement is.
class SecondCheckBook {
public:
    const std::optional<SecondCheck>& given() const { return m_given; }
    /// Empty where none lapsed.
    const std::string& lapsed() const { return m_lapsed; }

    void enter(SecondCheck check);
    void settle(const Plan& plan);
    void clear();

private:
    std::optional<SecondCheck> m_given;
    std::string m_lapsed;
};

} // namespace ketaplan
