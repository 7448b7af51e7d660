// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"
#include "form_reading.h"

namespace ketaplan {

/// What came of the form: a plan, or why there is none.
struct Outcome {
    std::vector<Problem> problems;
    std::optional<Plan> plan;
};

/// The acknowledgements of one patient, and those that no longer count with the sentence why. What is void is dropped for
/// good: typing the old value again does not bring it back.
class AcknowledgementBook {
public:
    const std::map<std::string, Acknowledgement>& given() const { return m_given; }
    /// Empty where none lapsed under this key.
    std::string lapsed(const std::string& key) const;

    void enter(const std::string& key, Acknowledgement acknowledgement);
    void withdraw(const std::string& key);
    void settle(const Plan& plan, const ProtocolTable& table);
    /// In place of all that were given; none of them has lapsed yet.
    void replace(std::map<std::string, Acknowledgement> given);
    void clear();

    /// What lapsed and why, by key.
    const std::map<std::string, std::string>& allLapsed() const { return m_lapsed; }

private:
    std::map<std::string, Acknowledgement> m_given;
    std::map<std::string, std::string> m_lapsed;
};

/// The one path from the form to a plan.
Outcome reckon(const Form& form, const ProtocolTable& table, const Date& today);

/// The values that choosing a protocol writes into the form, by field; what the protocol does not have is empty.
std::map<Field, std::string> startValues(const Protocol& protocol, const ProtocolTable& table);

} // namespace ketaplan
