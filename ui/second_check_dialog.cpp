// SPDX-License-Identifier: GPL-3.0-or-later
#include "second_check_dialog.h"

#include "choice_box.h"
#include "figures_cover.h"
#include "quantity_edit.h"
#include "second_check_form.h"
#include "section.h"
#include "shown_text.h"
#include "text/line_sentences.h"
#include "text/quantity_text.h"
#include "text/second_check_sentences.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace ketaplan {

namespace {

/// What is asked for beside the names, in the order of the dialog, with what agrees in words.
const std::vector<std::pair<CheckWhy, const char*>> entered{
    {CheckWhy::otherWeight, QT_TRANSLATE_NOOP("ketaplan::SecondCheckDialog", "The weight agrees.")},
    {CheckWhy::otherDose, QT_TRANSLATE_NOOP("ketaplan::SecondCheckDialog", "The dose agrees.")},
    {CheckWhy::otherDuration, QT_TRANSLATE_NOOP("ketaplan::SecondCheckDialog", "The duration agrees.")},
    {CheckWhy::otherProduct, QT_TRANSLATE_NOOP("ketaplan::SecondCheckDialog", "The product agrees.")},
    {CheckWhy::otherPumpRate, QT_TRANSLATE_NOOP("ketaplan::SecondCheckDialog", "The pump rate agrees.")},
};

QLineEdit* nameEdit(const QString& name, QWidget* parent)
{
    auto* edit = new QLineEdit(parent);
    edit->setAccessibleName(name);
    edit->setMaxLength(200);
    return edit;
}

/// The editor with its unit at its side.
QHBoxLayout* withUnit(QuantityEdit* edit, QWidget* unit)
{
    auto* line = new QHBoxLayout;
    line->addWidget(edit);
    line->addWidget(unit);
    line->addStretch(1);
    return line;
}

QLabel* unitLabel(Unit unit, QWidget* parent) { return new QLabel(shownText(text::unitLabel(unit)), parent); }

} // namespace

SecondCheckDialog::SecondCheckDialog(const Plan& plan, const ProtocolTable& table, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_table(table), m_plannedBy(nameEdit(tr("Planned by"), this)),
      m_checkedBy(nameEdit(tr("Checked by"), this)), m_weight(new QuantityEdit(tr("Weight of the order"), Unit::kg, this)),
      m_dose(new QuantityEdit(tr("Dose of the order"), Unit::mgPerKg, this)), m_doseUnit(new ChoiceBox(tr("Unit of the dose"), this)),
      m_duration(new QuantityEdit(tr("Duration of the order"), Unit::min, this)), m_product(new ChoiceBox(tr("Product of the order"), this)),
      m_rate(new QuantityEdit(tr("Pump rate worked out"), Unit::mLPerH, this)), m_said(new QLabel(this))
{
    setWindowTitle(tr("Second check"));
    build();
    connect(m_doseUnit, &ChoiceBox::chosenChanged, this, [this] {
        if (const auto unit = unitFromCode(m_doseUnit->chosen()))
            m_dose->setUnit(*unit);
    });
}

void SecondCheckDialog::build()
{
    auto* asked = secondaryLabel(this);
    asked->setText(tr("For the second person: enter this from the order, and work the rate out. The plan is covered. What agrees "
                      "and what differs is told, not the right value."));
    asked->setWordWrap(true);
    std::vector<Choice> units;
    for (const Unit unit : {Unit::mgPerKg, Unit::mgPerKgPerH, Unit::mg, Unit::mgPerH})
        units.push_back({std::string(code(unit)), shownText(text::unitLabel(unit))});
    m_doseUnit->setChoices(units);
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(6 * m_said->fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto* form = new QFormLayout(this);
    form->addRow(asked);
    form->addRow(tr("Planned by"), m_plannedBy);
    form->addRow(tr("Checked by"), m_checkedBy);
    form->addRow(tr("Weight"), withUnit(m_weight, unitLabel(Unit::kg, this)));
    form->addRow(m_plan.ordered.dose ? tr("Dose") : tr("Dose of the step to run first"), withUnit(m_dose, m_doseUnit));
    form->addRow(tr("Duration"), withUnit(m_duration, unitLabel(Unit::min, this)));
    addProducts(form);
    form->addRow(text::hasProgramme(m_plan) ? tr("Pump rate of the line to key first") : tr("Pump rate"),
                 withUnit(m_rate, unitLabel(Unit::mLPerH, this)));
    form->addRow(m_said);
    auto* buttons = new QDialogButtonBox(this);
    auto* compare = buttons->addButton(tr("Compare"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    compare->setDefault(true);
    cancel->setAutoDefault(false);
    form->addRow(buttons);
    connect(compare, &QPushButton::clicked, this, &SecondCheckDialog::compare);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    setMinimumWidth(scaled(this, 520));
}

void SecondCheckDialog::addProducts(QFormLayout* form)
{
    std::vector<Choice> products;
    for (const Product& product : m_table.products)
        products.push_back({product.id, shownText(product.label)});
    m_product->setChoices(products);
    form->addRow(tr("Product"), m_product);
}

SecondCheck SecondCheckDialog::check() const
{
    const auto known = checkable(m_plan).value_or(CheckedFor{});
    SecondCheck check{utf8(m_plannedBy->text()), utf8(m_checkedBy->text()), {}, {}};
    // Which plan is checked the program knows by itself; the rest is as entered.
    check.given.patient = known.patient;
    check.given.date = known.date;
    check.given.protocol = known.protocol;
    check.given.schedule = known.schedule;
    check.given.weight = m_weight->reading().value;
    check.given.dose = m_dose->reading().value;
    check.given.duration = m_duration->reading().value;
    check.given.product = m_product->chosen();
    check.given.pumpRate = m_rate->reading().value;
    return check;
}

QString SecondCheckDialog::missing() const
{
    if (const QString names = faultOfNames(utf8(m_plannedBy->text()), utf8(m_checkedBy->text())); !names.isEmpty())
        return names;
    const std::pair<const QuantityEdit*, QString> numbers[] = {{m_weight, tr("weight")}, {m_dose, tr("dose")},
                                                               {m_duration, tr("duration")}, {m_rate, tr("pump rate")}};
    for (const auto& [edit, name] : numbers)
        if (const QString fault = faultOfNumber(edit->reading(), name); !fault.isEmpty())
            return fault;
    if (m_doseUnit->chosen().empty())
        return tr("Choose the unit of the dose.");
    return m_product->chosen().empty() ? tr("Choose the product.") : QString();
}

/// All five, so that nothing is told by its absence.
QString SecondCheckDialog::outcome(const std::vector<CheckWhy>& whys) const
{
    QStringList lines;
    for (const auto& [why, agreement] : entered) {
        const bool differs = std::find(whys.begin(), whys.end(), why) != whys.end();
        lines << (differs ? QStringLiteral("<b>%1</b>").arg(shownText(text::difference(why)).toHtmlEscaped()) : tr(agreement));
    }
    return lines.join(QStringLiteral("<br>"));
}

void SecondCheckDialog::compare()
{
    if (const QString fault = missing(); !fault.isEmpty()) {
        m_said->setText(fault.toHtmlEscaped());
        return;
    }
    const auto current = checkable(m_plan);
    const std::vector<CheckWhy> whys = current ? differences(check().given, *current) : std::vector{CheckWhy::nothingToCheck};
    if (whys.empty())
        return accept();
    m_said->setText(outcome(whys));
    m_said->setAccessibleDescription(m_said->text().replace(QStringLiteral("<br>"), QStringLiteral(" ")).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
}

std::optional<SecondCheck> secondCheckAsking(QWidget* figures, const Plan& plan, const ProtocolTable& table)
{
    const FiguresCover cover(figures);
    SecondCheckDialog dialog(plan, table, figures->window());
    if (dialog.exec() != QDialog::Accepted)
        return std::nullopt;
    return dialog.check();
}

} // namespace ketaplan
