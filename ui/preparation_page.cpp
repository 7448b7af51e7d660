// SPDX-License-Identifier: GPL-3.0-or-later
#include "preparation_page.h"

#include "core/plan/stocked.h"
#include "range_text.h"
#include "shown_text.h"
#include "text/sentences.h"
#include "theme.h"

#include <QLabel>

namespace ketaplan {

namespace {

template <typename Element>
std::vector<Choice> choicesOf(const std::vector<Element>& elements)
{
    std::vector<Choice> choices;
    for (const Element& element : elements)
        choices.push_back({element.id, shownText(element.label)});
    return choices;
}

template <typename Code>
std::vector<Choice> choicesOf(std::initializer_list<Code> values)
{
    std::vector<Choice> choices;
    for (const Code value : values)
        choices.push_back({std::string(code(value)), capitalised(text::label(value))});
    return choices;
}

} // namespace

PreparationPage::PreparationPage(const ProtocolTable& table, QWidget* parent)
    : FormPage(3, tr("Preparation"), table, parent)
{
    addChoice(Field::product)->setChoices(choicesOf(stockedOf(table, table.products)));
    addChoice(Field::container)->setChoices(choicesOf(stockedOf(table, table.containers)));
    addChoice(Field::method)->setChoices(choicesOf({Method::replace, Method::add, Method::measure, Method::makeUp}));
    ChoiceBox* mode = addChoice(Field::mode);
    mode->setChoices(choicesOf({Mode::standard, Mode::patientDose}));
    addNumber(Field::concentration, Unit::mgPerMl);
    addChoice(Field::pump)->setChoices(choicesOf(stockedOf(table, table.pumps)));
    connect(this, &FormPage::changed, this, &PreparationPage::showWholeNames);
    connect(mode, &ChoiceBox::chosenChanged, this, &PreparationPage::followMode);
}

void PreparationPage::showProtocol(const Protocol* protocol)
{
    const auto limit = protocol ? protocol->limits.find(Limited::concentration) : decltype(protocol->limits.end()){};
    const bool has = protocol && limit != protocol->limits.end();
    showRange(Field::concentration, has ? rangeLines(limit->second, table()) : QString());
}

void PreparationPage::resizeEvent(QResizeEvent* event)
{
    FormPage::resizeEvent(event);
    showWholeNames();
}

/// The name of a product is never cut: what is wider than its box stands under it as well.
void PreparationPage::showWholeNames()
{
    for (const Field field : {Field::product, Field::container, Field::pump}) {
        const auto* box = static_cast<ChoiceBox*>(control(field));
        const QString name = box->currentText();
        const bool cut = box->fontMetrics().horizontalAdvance(name) > box->width() - scaled(this, 34);
        echo(field)->setText(cut ? name : QString());
        echo(field)->setVisible(cut);
    }
}

/// A whole dose in the container orders no concentration: what is typed stays and is not used.
void PreparationPage::followMode()
{
    const bool used = static_cast<ChoiceBox*>(control(Field::mode))->chosen() != code(Mode::patientDose);
    control(Field::concentration)->setEnabled(used);
    setNote(Field::concentration, used ? QString() : tr("not used in this mode"));
}

} // namespace ketaplan
