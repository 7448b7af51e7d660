// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/basis_parts.h"

#include "core/plan/context.h"
#include "text/content_sentences.h"
#include "text/limits.h"
#include "text/quantity_text.h"

#include <algorithm>
#include <initializer_list>

namespace ketaplan::text {

namespace {

bool isCrossed(Verdict verdict)
{
    return verdict != Verdict::within && verdict != Verdict::notChecked;
}

bool isAmong(Limited quantity, std::initializer_list<Limited> quantities)
{
    return std::find(quantities.begin(), quantities.end(), quantity) != quantities.end();
}

/// The words with notes after them, each a sentence of its own.
std::string withNotes(std::string words, std::initializer_list<std::string> notes)
{
    for (const std::string& note : notes)
        if (!note.empty())
            words += (words.empty() ? "" : " ") + note;
    return words;
}

/// "Step 2, dose rate per kg"
std::string nameOf(const LimitEntry& entry)
{
    const std::string name = subject(entry.quantity, entry.of);
    return entry.step ? "Step " + std::to_string(*entry.step) + ", " + lowerFirst(name) : name;
}

const Limit* limitBehind(const LimitEntry& entry, const Plan& plan, const ProtocolTable& table)
{
    const Protocol* protocol = find(table.protocols, plan.protocol.id);
    return protocol ? limitOn(Context(table, *protocol, plan.patient, plan.ordered), entry.quantity) : nullptr;
}

} // namespace

bool isTold(const LimitEntry& entry, Status status)
{
    if (status == Status::refused)
        return isCrossed(entry.verdict);
    return status != Status::contraindicated || entry.of == Of::ordered;
}

bool concerns(PlanFigure figure, const LimitEntry& entry)
{
    using enum Limited;
    const bool ordered = entry.of == Of::ordered;
    switch (figure) {
    case PlanFigure::totalDose: return ordered && isAmong(entry.quantity, {dose, totalDose, dosePerKg, bolusDose, courseTotal, weight});
    case PlanFigure::doseRate:
        return ordered && isAmong(entry.quantity, {dose, doseRate, doseRatePerKg, bolusRate, stepIncrease, duration});
    case PlanFigure::drugVolume:
    case PlanFigure::diluentVolume: return isAmong(entry.quantity, {concentrationError, container});
    case PlanFigure::concentration: return isAmong(entry.quantity, {concentration, concentrationError});
    case PlanFigure::pumpRate: return !ordered && isAmong(entry.quantity, {pumpRate, dose, doseRate, doseRatePerKg});
    case PlanFigure::volume: return isAmong(entry.quantity, {container, deliveredError});
    case PlanFigure::duration: return isAmong(entry.quantity, {duration, bolusDuration, stepInterval});
    case PlanFigure::deliveredDose: return !ordered && isAmong(entry.quantity, {dose, totalDose, dosePerKg, deliveredError});
    }
    return false;
}

LimitCheck checkOf(const LimitEntry& entry, const Plan& plan, const ProtocolTable& table)
{
    LimitCheck check{nameOf(entry), entry.value ? shown(*entry.value) : "", label(entry.verdict), {}, {}, {{}, entry.sources}};
    const Limit* limit = limitBehind(entry, plan, table);
    if (!limit || (entry.sources.empty() && !limit->sources.empty())) {
        // Held against the containers or the standard concentrations of the table, not against a limit.
        check.why.words = sentence(entry);
        return check;
    }
    check.recommended = rangeText(limit->recommended, limit->unit);
    check.absolute = rangeText(limit->absolute, limit->unit);
    check.why.words = withNotes(withUnitsKept(limit->note),
                                {entry.rounded ? "It lies outside by the step of an instrument alone." : "", gradeNote(entry.grade),
                                 certaintyNote(table, entry.sources)});
    return check;
}

Statement statementOf(const ContentEntry& entry, const ProtocolTable& table)
{
    return {withNotes(content(entry), {certaintyNote(table, entry.sources)}), entry.sources};
}

} // namespace ketaplan::text
