// SPDX-License-Identifier: GPL-3.0-or-later
#include "type_back_dialog.h"

#include "figures_cover.h"
#include "quantity_edit.h"
#include "section.h"
#include "shown_text.h"
#include "text/line_sentences.h"
#include "text/one_line.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

/// Which rate is asked for, and for whom.
QString question(const Plan& plan)
{
    const QString patient = shownText(text::oneLine(identityOf(plan.patient)));
    if (!text::hasProgramme(plan))
        return TypeBackDialog::tr("For %1: type the rate as it will be keyed into the pump.").arg(patient);
    const QString line = shownText(text::lineName(plan, text::lineToKey(plan)));
    return TypeBackDialog::tr("For %1: type the rate of the line that is keyed first, “%2”, as it will be keyed into the pump.")
        .arg(patient, line);
}

} // namespace

TypeBackDialog::TypeBackDialog(const Plan& plan, QWidget* parent)
    : QDialog(parent), m_plan(plan), m_rate(new QuantityEdit(tr("Rate as keyed"), Unit::mLPerH, this)), m_echo(secondaryLabel(this)),
      m_said(new QLabel(this))
{
    setWindowTitle(tr("Type the rate back"));
    build();
    connect(m_rate, &QuantityEdit::readingChanged, this, [this] {
        m_echo->setText(m_rate->echo());
        m_said->clear();
    });
}

void TypeBackDialog::build()
{
    auto* asked = new QLabel(question(m_plan), this);
    asked->setWordWrap(true);
    asked->setBuddy(m_rate);
    m_rate->setAccessibleDescription(asked->text());
    m_said->setFont(textFont(10, true));
    m_said->setWordWrap(true);
    m_said->setMinimumHeight(3 * m_said->fontMetrics().lineSpacing());
    m_said->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    QPalette stop = palette();
    stop.setColor(QPalette::WindowText, themeOf(stop).stop);
    m_said->setPalette(stop);
    auto* buttons = new QDialogButtonBox(this);
    auto* compare = buttons->addButton(tr("Compare and go on"), QDialogButtonBox::AcceptRole);
    auto* cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    compare->setDefault(true);
    cancel->setAutoDefault(false);
    connect(compare, &QPushButton::clicked, this, &TypeBackDialog::compare);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(m_rate);
    line->addWidget(new QLabel(shownText(text::unitLabel(Unit::mLPerH)), this));
    line->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(asked);
    column->addLayout(line);
    column->addWidget(m_echo);
    column->addWidget(m_said);
    column->addWidget(buttons);
    setMinimumWidth(scaled(this, 420));
}

void TypeBackDialog::compare()
{
    const TypedBack typed = typedBack(utf8(m_rate->text()), m_plan);
    if (typed.agrees)
        return accept();
    m_said->setText(typed.said);
    m_rate->setAccessibleDescription(typed.said);
    m_rate->setFocus(Qt::OtherFocusReason);
    m_rate->selectAll();
}

bool typeBackAsking(QWidget* figures, const Plan& plan)
{
    if (plan.status != Status::ready || !plan.pump)
        return true;
    const FiguresCover cover(figures);
    TypeBackDialog dialog(plan, figures->window());
    return dialog.exec() == QDialog::Accepted;
}

} // namespace ketaplan
