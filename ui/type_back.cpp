// SPDX-License-Identifier: GPL-3.0-or-later
#include "type_back.h"

#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "typed_value.h"

#include <QCoreApplication>

#include <utility>
#include <vector>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("TypeBack", text); }

/// The numbers of the plan that are mistaken for the rate, each with its name, which lacks its unit.
std::vector<std::pair<const Figure*, QString>> otherNumbers(const Plan& plan)
{
    std::vector<std::pair<const Figure*, QString>> numbers{
        {&plan.pump->doseRate, words("the dose rate in %1")},
        {&plan.pump->volume, words("the volume to be infused in %1")},
        {&plan.pump->duration, words("the infusion duration in %1")},
        {&plan.pump->deliveredDose, words("the delivered dose in %1")},
    };
    if (plan.preparation) {
        numbers.emplace_back(&plan.preparation->concentration, words("the concentration in %1"));
        numbers.emplace_back(&plan.preparation->drugVolume, words("the drug volume in %1"));
    }
    if (plan.dose) {
        numbers.emplace_back(&plan.dose->doseRate, words("the ordered dose rate in %1"));
        numbers.emplace_back(&plan.dose->totalDose, words("the total dose in %1"));
        numbers.emplace_back(&plan.dose->dosingWeight, words("the weight in %1"));
    }
    return numbers;
}

/// As it was typed from the screen or the page: by its shown decimal, or exactly.
bool isSameNumber(const Rational& typed, const Figure& figure)
{
    const auto shown = parseDecimal(figure.decimal);
    return typed == figure.exact.number || (shown && typed == *shown);
}

QString shifted(const Rational& typed, const Rational& rate)
{
    for (const int factor : {10, 100, 1000}) {
        if (typed == rate * Rational(factor))
            return words("%1 times the rate").arg(factor);
        if (typed * Rational(factor) == rate)
            return words("the rate divided by %1").arg(factor);
    }
    return {};
}

/// Which number it is; both, where it is two.
QString whatItIs(const Rational& typed, const Plan& plan)
{
    QStringList names;
    if (const QString shift = shifted(typed, plan.pump->rate.exact.number); !shift.isEmpty())
        names << shift;
    for (const auto& [figure, name] : otherNumbers(plan))
        if (isSameNumber(typed, *figure)) {
            names << name.arg(shownText(text::unitLabel(figure->exact.unit)));
            break;
        }
    return names.join(words(" and "));
}

} // namespace

TypedBack typedBack(std::string_view text, const Plan& plan)
{
    const Typed<Quantity> typed = readNumber(text, Unit::mLPerH, false);
    if (typed.standing == Standing::empty)
        return {false, words("Type the rate in %1.").arg(shownText(text::unitLabel(Unit::mLPerH)))};
    if (!typed.value)
        return {false, shownText(typed.sentence)};
    if (typed.value->number == plan.pump->rate.exact.number)
        return {true, {}};
    const QString is = whatItIs(typed.value->number, plan);
    const QString number = shownText(text);
    return {false, is.isEmpty() ? words("%1 is not the rate that the plan is keyed with. Nothing was printed.").arg(number)
                                : words("%1 is %2, not the rate. Nothing was printed.").arg(number, is)};
}

} // namespace ketaplan
