// SPDX-License-Identifier: GPL-3.0-or-later
#include "patient_page.h"

#include "range_text.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan {

namespace {

template <typename Code>
Choice choiceOf(Code value)
{
    return {std::string(code(value)), capitalised(text::label(value))};
}

} // namespace

PatientPage::PatientPage(const ProtocolTable& table, QWidget* parent) : FormPage(1, tr("Patient"), table, parent)
{
    addText(Field::name);
    addText(Field::id);
    addDate(Field::born);
    addChoice(Field::sex)->setChoices({choiceOf(Sex::female), choiceOf(Sex::male), choiceOf(Sex::other)});
    addNumber(Field::weight, Unit::kg);
    addChoice(Field::weightMethod)
        ->setChoices(
            {choiceOf(WeightMethod::measured), choiceOf(WeightMethod::stated), choiceOf(WeightMethod::estimated)});
    addDate(Field::weightDate);
    addNumber(Field::height, Unit::cm);
    addChoice(Field::dosingWeight);
    showProtocol(nullptr);
    showRanges();
}

void PatientPage::showProtocol(const Protocol* protocol)
{
    static const std::vector<WeightBasis> all{WeightBasis::actual, WeightBasis::ideal, WeightBasis::adjusted};
    std::vector<Choice> choices;
    for (const WeightBasis basis : protocol ? protocol->dosingWeights : all)
        choices.push_back(choiceOf(basis));
    static_cast<ChoiceBox*>(control(Field::dosingWeight))->setChoices(choices);
}

void PatientPage::showRanges()
{
    const auto show = [this](Field field, Limited quantity) {
        const auto limit = table().patientLimits.find(quantity);
        if (limit != table().patientLimits.end())
            showRange(field, rangeLines(limit->second));
    };
    show(Field::weight, Limited::weight);
    show(Field::height, Limited::height);
}

void PatientPage::showAges(const std::optional<Date>& onDate)
{
    const auto born = static_cast<DateEdit*>(control(Field::born))->reading().value;
    const auto weighed = static_cast<DateEdit*>(control(Field::weightDate))->reading().value;
    QString age, weightAge;
    if (onDate && born && completedYears(*born, *onDate) >= 0)
        age = shownText(text::shown(Quantity{completedYears(*born, *onDate), Unit::a}));
    if (onDate && weighed) {
        const int days = daysBetween(*weighed, *onDate);
        if (days == 0)
            weightAge = tr("the same day");
        else if (days > 0)
            weightAge = tr("%1 before").arg(shownText(text::shown(Quantity{days, Unit::d})));
    }
    setNote(Field::born, age);
    setNote(Field::weightDate, weightAge);
}

} // namespace ketaplan
