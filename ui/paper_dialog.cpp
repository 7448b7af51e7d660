// SPDX-License-Identifier: GPL-3.0-or-later
#include "paper_dialog.h"

#include "core/numbers/decimal.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketaplan {

PaperDialog::PaperDialog(const QString& title, const QString& note, QWidget* parent) : QDialog(parent), m_form(new QFormLayout)
{
    setWindowTitle(title);
    auto* words = new QLabel(note, this);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    const auto add = [&](const QString& text, Wish wish) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, wish] { accept(wish); });
        return button;
    };
    add(tr("&Print"), Wish::print)->setDefault(true);
    add(tr("Save P&DF"), Wish::savePdf);
    add(tr("Pre&view"), Wish::preview);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(words);
    column->addLayout(m_form);
    column->addWidget(buttons);
}

void PaperDialog::accept(Wish wish)
{
    m_wish = wish;
    QDialog::accept();
}

LabelDialog::LabelDialog(QWidget* parent)
    : PaperDialog(tr("Label for bag or syringe"), tr("One label, black only, at its true size. What does not fit the size is not printed."), parent),
      m_sizes(new QComboBox(this))
{
    for (const LabelSize& size : labelSizes())
        m_sizes->addItem(tr("%1 × %2 mm").arg(size.width).arg(size.height));
    m_sizes->setAccessibleName(tr("Label stock"));
    form()->addRow(tr("Label &stock"), m_sizes);
}

LabelSize LabelDialog::size() const { return labelSizes()[static_cast<std::size_t>(m_sizes->currentIndex())]; }

BlankDialog::BlankDialog(const ProtocolTable& table, QWidget* parent)
    : PaperDialog(tr("Blank page of a protocol"),
                  tr("A page without a patient, with formulas and a table by weight, for a day without the program. "
                     "A protocol that is content only has none."),
                  parent),
      m_table(table), m_protocols(new QComboBox(this)), m_duration(new QLineEdit(this))
{
    for (const Protocol& protocol : table.protocols)
        if (protocol.dose)
            m_protocols->addItem(shownText(protocol.title), shownText(protocol.id));
    m_protocols->setAccessibleName(tr("Protocol of the blank page"));
    m_duration->setAccessibleName(tr("Duration in minutes"));
    form()->addRow(tr("P&rotocol"), m_protocols);
    form()->addRow(tr("D&uration (min)"), m_duration);
    connect(m_protocols, &QComboBox::currentIndexChanged, this, &BlankDialog::showOwnDuration);
    showOwnDuration();
}

const Protocol* BlankDialog::protocol() const { return ketaplan::find(m_table.protocols, utf8(m_protocols->currentData().toString())); }

void BlankDialog::showOwnDuration()
{
    const Protocol* chosen = protocol();
    const bool hasOwn = chosen && chosen->duration && chosen->duration->start;
    m_duration->setText(hasOwn ? shownText(text::number(chosen->duration->start->quantity())).remove(QLatin1Char(',')) : QString());
}

std::optional<Duration> BlankDialog::duration() const
{
    const auto minutes = parseDecimal(utf8(m_duration->text()));
    return minutes ? std::optional(Duration::of(*minutes)) : std::nullopt;
}

std::optional<QString> BlankDialog::durationFault() const
{
    const std::string typed = utf8(m_duration->text());
    const auto minutes = parseDecimal(typed);
    if (typed.empty() || minutes)
        return std::nullopt;
    return shownText(text::sentence(minutes.error(), typed));
}

} // namespace ketaplan
