// SPDX-License-Identifier: GPL-3.0-or-later
#include "acknowledgement_row.h"

#include "shown_text.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace ketaplan {

namespace {

constexpr char otherReason[] = "other";

/// The accessible name tells which of several rows it is.
QLabel* addLabel(const QString& text, QWidget* buddy, QGridLayout* grid, int row)
{
    auto* label = new QLabel(text, buddy->parentWidget());
    label->setBuddy(buddy);
    label->setAccessibleName(buddy->accessibleName());
    grid->addWidget(label, row, 0);
    return label;
}

std::vector<Choice> choicesOf(const std::vector<OverrideReason>& reasons)
{
    std::vector<Choice> choices;
    for (const OverrideReason& reason : reasons)
        choices.push_back({reason.id, shownText(reason.label)});
    return choices;
}

} // namespace

AcknowledgementRow::AcknowledgementRow(const QString& subject, const std::vector<OverrideReason>& reasons,
                                       QWidget* parent)
    : QWidget(parent), m_subject(subject)
{
    buildRows(reasons);
    connect(m_reason, &ChoiceBox::chosenChanged, this, &AcknowledgementRow::showTextWhereNeeded);
    connect(m_button, &QPushButton::clicked, this, &AcknowledgementRow::submit);
    connect(m_name, &QLineEdit::returnPressed, this, &AcknowledgementRow::submit);
    showTextWhereNeeded();
}

void AcknowledgementRow::buildRows(const std::vector<OverrideReason>& reasons)
{
    m_reason = new ChoiceBox(tr("Reason for %1").arg(m_subject), this);
    m_reason->setChoices(choicesOf(reasons));
    m_reason->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_text = new QLineEdit(this);
    m_text->setAccessibleName(tr("Reason in words for %1").arg(m_subject));
    m_name = new QLineEdit(this);
    m_name->setAccessibleName(tr("Acknowledged by, %1").arg(m_subject));
    m_button = new QPushButton(tr("Acknowledge"), this);
    m_button->setAccessibleName(tr("Acknowledge %1").arg(m_subject));
    m_button->setAutoDefault(true);
    m_missing = new QLabel(this);
    m_missing->setFont(textFont(9, true));
    m_missing->setVisible(false);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 2, 0, 2);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    addLabel(tr("Reason"), m_reason, grid, 0);
    grid->addWidget(m_reason, 0, 1, 1, 2);
    m_textLabel = addLabel(tr("In words"), m_text, grid, 1);
    grid->addWidget(m_text, 1, 1, 1, 2);
    addLabel(tr("Name"), m_name, grid, 2);
    grid->addWidget(m_name, 2, 1);
    grid->addWidget(m_button, 2, 2);
    grid->addWidget(m_missing, 3, 0, 1, 3);
}

void AcknowledgementRow::suggestName(const QString& name)
{
    if (m_name->text().isEmpty())
        m_name->setText(name);
}

void AcknowledgementRow::focusFirst() { m_reason->setFocus(Qt::OtherFocusReason); }

void AcknowledgementRow::chainAfter(QWidget* anchor)
{
    setTabOrder(anchor, m_reason);
    setTabOrder(m_reason, m_text);
    setTabOrder(m_text, m_name);
    setTabOrder(m_name, m_button);
}

void AcknowledgementRow::showTextWhereNeeded()
{
    const bool needed = m_reason->chosen() == otherReason;
    m_text->setVisible(needed);
    m_textLabel->setVisible(needed);
    m_missing->setVisible(false);
}

void AcknowledgementRow::submit()
{
    if (m_reason->chosen().empty())
        return ask(tr("Choose a reason."), m_reason);
    if (m_reason->chosen() == otherReason && m_text->text().trimmed().isEmpty())
        return ask(tr("Write the reason in words."), m_text);
    if (m_name->text().trimmed().isEmpty())
        return ask(tr("Write the name of who acknowledges this."), m_name);
    m_missing->setVisible(false);
    Q_EMIT acknowledged({.reason = m_reason->chosen(),
                         .text = m_text->isHidden() ? std::string() : utf8(m_text->text()),
                         .by = utf8(m_name->text()),
                         .at = {},
                         .givenFor = {}});
}

void AcknowledgementRow::ask(const QString& what, QWidget* where)
{
    m_missing->setText(what);
    m_missing->setVisible(true);
    where->setFocus(Qt::OtherFocusReason);
}

} // namespace ketaplan
