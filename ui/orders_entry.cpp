// SPDX-License-Identifier: GPL-3.0-or-later
#include "orders_entry.h"

#include "field_names.h"
#include "fold.h"
#include "shown_text.h"
#include "theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QPlainTextEdit>

#include <algorithm>

namespace ketaplan {

namespace {

bool isEmpty(const QPlainTextEdit* edit) { return edit->document()->isEmpty(); }

/// Nothing typed is no line, also no empty one.
std::vector<std::string> linesOf(const QPlainTextEdit* edit)
{
    std::vector<std::string> lines;
    if (isEmpty(edit))
        return lines;
    for (const QString& line : edit->toPlainText().split(QLatin1Char('\n')))
        lines.push_back(utf8(line));
    return lines;
}

/// As high as its lines, and at least two.
void fitHeight(QPlainTextEdit* edit)
{
    const int lines = std::clamp(edit->blockCount(), 2, 8);
    edit->setFixedHeight(lines * QFontMetrics(edit->font(), edit).lineSpacing() + scaled(edit, 12));
}

QString textOf(const std::vector<std::string>& lines)
{
    QStringList texts;
    for (const std::string& line : lines)
        texts << shownText(line);
    return texts.join(QLatin1Char('\n'));
}

} // namespace

OrdersEntry::OrdersEntry(QWidget* parent)
    : QWidget(parent), m_fold(new Fold(tr("Premedication and rescue ordered"), this)), m_inside(new QWidget(this))
{
    auto* grid = new QGridLayout(m_inside);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(1, 1);
    auto* help = secondaryLabel(m_inside);
    help->setWordWrap(true);
    help->setText(tr("One order a line. Printed as typed, not checked."));
    grid->addWidget(help, 0, 0, 1, 2);
    m_premedication = addLines(Field::premedication);
    m_rescue = addLines(Field::rescue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    column->addWidget(m_fold);
    column->addWidget(m_inside);
    connect(m_fold, &Fold::opened, m_inside, &QWidget::setVisible);
    m_inside->hide();
}

QPlainTextEdit* OrdersEntry::addLines(Field field)
{
    auto* edit = new QPlainTextEdit(m_inside);
    edit->setTabChangesFocus(true);
    edit->setUndoRedoEnabled(false); // the form has one history
    edit->setAccessibleName(fieldName(field));
    edit->setAccessibleDescription(tr("One order a line. Printed as typed, not checked."));
    auto* label = new QLabel(fieldLabel(field), m_inside);
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setBuddy(edit);
    auto* grid = static_cast<QGridLayout*>(m_inside->layout());
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(edit, row, 1);
    fitHeight(edit);
    connect(edit, &QPlainTextEdit::textChanged, this, [this, edit] {
        fitHeight(edit);
        follow();
        Q_EMIT changed();
    });
    return edit;
}

void OrdersEntry::follow() { m_fold->setHeld(!isEmpty(m_premedication) || !isEmpty(m_rescue)); }

void OrdersEntry::write(const OrdersBeside& beside)
{
    for (const auto& [edit, lines] : {std::pair(m_premedication, &beside.premedication), std::pair(m_rescue, &beside.rescue)})
        if (linesOf(edit) != *lines)
            edit->setPlainText(textOf(*lines));
}

bool OrdersEntry::focusPlace(const Place& place)
{
    if (place.field != Field::premedication && place.field != Field::rescue)
        return false;
    m_fold->open();
    (place.field == Field::rescue ? m_rescue : m_premedication)->setFocus(Qt::OtherFocusReason);
    return true;
}

void OrdersEntry::fill(Form& form) const
{
    form.premedication = linesOf(m_premedication);
    form.rescue = linesOf(m_rescue);
}

/// Also forgets what could be undone.
void OrdersEntry::clear()
{
    m_premedication->setPlainText({});
    m_rescue->setPlainText({});
    m_fold->close();
}

} // namespace ketaplan
