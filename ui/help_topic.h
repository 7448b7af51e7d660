// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "form.h"

#include <QString>

#include <vector>

namespace ketaplan {

/// What F1 tells of one place of the form, or of the program.
struct HelpTopic {
    QString title;
    QString html;
    Place place; ///< empty: of the program as a whole
};

/// What the field is for and, in the protocol in hand, its limits with what refuses and their sources. No protocol: the limits
/// that the table sets for every patient.
HelpTopic helpOn(Field field, const Protocol* protocol, const ProtocolTable& table);
/// What counts as yes, what each answer leads to, and on which sources.
HelpTopic helpOn(const ScreeningItem& item, const ProtocolTable& table);

/// The program as a whole, every field, then every question of the protocol, or of the table where none is chosen.
std::vector<HelpTopic> helpTopics(const Protocol* protocol, const ProtocolTable& table);

} // namespace ketaplan
