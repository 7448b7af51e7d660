// SPDX-License-Identifier: GPL-3.0-or-later
#include "patient_page.h"

#include "medicines_entry.h"
#include "previous_weight_entry.h"
#include "range_text.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ketaplan {

namespace {

template <typename Code>
Choice choiceOf(Code value)
{
    return {std::string(code(value)), capitalised(text::label(value))};
}

} // namespace

PatientPage::PatientPage(const ProtocolTable& table, QWidget* parent)
    : FormPage(1, tr("Patient"), table, parent), m_previousWeight(new PreviousWeightEntry(this))
{
    heading()->addWidget(m_previousWeight->button());
    addText(Field::name);
    addText(Field::id);
    addDate(Field::born);
    addChoice(Field::sex)->setChoices({choiceOf(Sex::female), choiceOf(Sex::male), choiceOf(Sex::other)});
    addNumber(Field::weight, Unit::kg);
    addChoice(Field::weightMethod)
        ->setChoices(
            {choiceOf(WeightMethod::measured), choiceOf(WeightMethod::stated), choiceOf(WeightMethod::estimated)});
    addDate(Field::weightDate);
    m_previousWeight->addFields();
    // It stands in the heading, and the keyboard comes to it after the weight; the first stop is the name.
    setTabOrder(control(Field::weightDate), m_previousWeight->button());
    setTabOrder(m_previousWeight->button(), control(Field::previousWeight));
    addNumber(Field::height, Unit::cm);
    addChoice(Field::dosingWeight);
    if (!table.interactions.empty())
        addMedicines();
    showProtocol(nullptr);
    showRanges();
}

void PatientPage::addMedicines()
{
    QLineEdit* edit = addText(Field::medicines);
    m_medicines = new MedicinesEntry(edit, table(), this);
    addBeside(Field::medicines, m_medicines->none());
    addBelow(Field::medicines, m_medicines);
    setTabOrder(edit, m_medicines->none());
    connect(m_medicines, &MedicinesEntry::changed, this, &PatientPage::medicinesChanged);
    connect(m_medicines, &MedicinesEntry::changed, this, &FormPage::changed);
}

void PatientPage::fill(Form& form) const
{
    FormPage::fill(form);
    if (m_medicines)
        m_medicines->fill(form);
}

void PatientPage::clear()
{
    FormPage::clear();
    m_previousWeight->fold();
    if (m_medicines)
        m_medicines->clear();
}

void PatientPage::carryMedicines(const std::vector<std::string>& names)
{
    if (m_medicines)
        m_medicines->carry(names);
}

void PatientPage::writeMedicines(const std::vector<std::string>& names, bool takesNone)
{
    if (m_medicines)
        m_medicines->write(names, takesNone);
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
            showRange(field, rangeLines(limit->second, table()));
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

/// How far the weight is from the previous one, beside it.
void PatientPage::showWeightChange(const std::optional<Plan>& plan)
{
    QString change;
    for (const LimitEntry& entry : plan ? plan->limits : std::vector<LimitEntry>())
        if (entry.quantity == Limited::weightChange && entry.value)
            change = tr("change %1").arg(shownText(text::shown(*entry.value)));
    setNote(Field::previousWeight, change);
}

void PatientPage::showWeights(const std::optional<Plan>& plan)
{
    showWeightChange(plan);
    QStringList weights;
    const auto add = [&](WeightBasis basis, const QString& words, const std::optional<Figure>& weight) {
        if (!weight)
            return;
        const QString text = words.arg(shownText(text::shown(*weight)));
        const bool isUsed = plan->dose && plan->dose->basis == basis;
        weights << (isUsed ? tr("%1 (used)").arg(text) : text);
    };
    if (plan && plan->dosingWeights) {
        add(WeightBasis::actual, tr("Actual %1"), plan->dosingWeights->actual);
        add(WeightBasis::ideal, tr("ideal %1"), plan->dosingWeights->ideal);
        add(WeightBasis::adjusted, tr("adjusted %1"), plan->dosingWeights->adjusted);
        if (!plan->dosingWeights->ideal)
            weights << tr("ideal and adjusted need height and sex");
    }
    QLabel* line = echo(Field::dosingWeight);
    line->setText(weights.join(QStringLiteral(", ")));
    line->setVisible(!weights.isEmpty());
    control(Field::dosingWeight)->setAccessibleDescription(line->text());
}

} // namespace ketaplan
