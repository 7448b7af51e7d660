// SPDX-License-Identifier: GPL-3.0-or-later
// How a form page is built: one function for each kind of field.
#include "field_names.h"
#include "form_page.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>

namespace ketaplan {

namespace {

constexpr int longestLabel = 104; ///< a longer one wraps at its words

int labelWidth(const QString& text, const QWidget* label)
{
    const QFontMetrics metrics(label->font(), label);
    const int whole = metrics.horizontalAdvance(text);
    if (whole <= scaled(label, longestLabel))
        return whole + 2;
    int word = 0;
    for (const QString& part : text.split(QLatin1Char(' ')))
        word = qMax(word, metrics.horizontalAdvance(part));
    return word + 2;
}

} // namespace

QLineEdit* FormPage::addText(Field field)
{
    auto* edit = new QLineEdit(this);
    edit->setAccessibleName(fieldName(field));
    edit->setMaxLength(200);
    edit->setTextMargins(3, 0, 3, 0);
    add(field, edit, At::newLine);
    connect(edit, &QLineEdit::textChanged, this, &FormPage::changed);
    return edit;
}

QuantityEdit* FormPage::addNumber(Field field, Unit unit)
{
    auto* edit = new QuantityEdit(fieldName(field), unit, this);
    Row& row = add(field, edit, At::newLine);
    row.unit = new QLabel(shownText(text::unitLabel(unit)), this);
    row.range = secondaryLabel(this);
    row.support = secondaryLabel(this);
    addSupport(row);
    row.editor->addWidget(row.unit);
    row.editor->addStretch(1);
    row.line->addWidget(row.range);
    connect(edit, &QuantityEdit::readingChanged, this, [this, field] {
        refresh(field);
        Q_EMIT changed();
    });
    refresh(field);
    return edit;
}

DateEdit* FormPage::addDate(Field field, At at)
{
    auto* edit = new DateEdit(fieldName(field), this);
    Row& row = add(field, edit, at);
    row.unit = secondaryLabel(this); // the date as it was understood
    row.editor->addWidget(row.unit, 1);
    connect(edit, &DateEdit::readingChanged, this, [this, field] {
        refresh(field);
        Q_EMIT changed();
    });
    refresh(field);
    return edit;
}

ChoiceBox* FormPage::addChoice(Field field, At at)
{
    auto* box = new ChoiceBox(fieldName(field), this);
    box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    add(field, box, at);
    connect(box, &ChoiceBox::chosenChanged, this, &FormPage::changed);
    return box;
}

ChoiceBox* FormPage::addUnitChoice(Field field, Field number)
{
    auto* box = new ChoiceBox(fieldName(field), this);
    auto* label = new QLabel(fieldLabel(field), this);
    label->setBuddy(box);
    Row& row = m_rows[number];
    row.editor->addWidget(label);
    label->setVisible(false); // the number beside it is enough to the eye
    delete row.unit;
    row.unit = nullptr;
    row.editor->insertWidget(row.editor->indexOf(row.control) + 1, box);
    m_rows[field].control = box;
    m_order.push_back(field);
    connect(box, &ChoiceBox::chosenChanged, this, &FormPage::changed);
    return box;
}

FormPage::Row& FormPage::add(Field field, QWidget* control, At at)
{
    Row& row = m_rows[field];
    m_order.push_back(field);
    row.control = control;
    row.label = new QLabel(fieldLabel(field), this);
    row.label->setForegroundRole(QPalette::PlaceholderText);
    row.label->setBuddy(control);
    row.label->setWordWrap(true);
    row.label->setFixedWidth(labelWidth(fieldName(field), row.label));
    row.echo = secondaryLabel(this);
    row.echo->setWordWrap(true);
    row.notices = addNotices(control);
    placeLine(field, row, at);
    placeBelow(row);
    return row;
}

NoticeList* FormPage::addNotices(QWidget* anchor)
{
    auto* notices = new NoticeList(m_table.reasons, anchor, this);
    connect(notices, &NoticeList::acknowledged, this, &FormPage::acknowledged);
    connect(notices, &NoticeList::withdrawn, this, &FormPage::withdrawn);
    connect(notices, &NoticeList::basisWanted, this, &FormPage::basisWanted);
    connect(notices, &NoticeList::offerTaken, this, &FormPage::offerTaken);
    return notices;
}

void FormPage::addBlock(Field field, QWidget* block, QWidget* anchor)
{
    Row& row = m_rows[field];
    row.control = block;
    row.notices = addNotices(anchor);
    addLine(block);
    addLine(row.notices);
}

void FormPage::addLine(QWidget* line)
{
    const int index = m_grid->rowCount();
    m_grid->addWidget(line, index, 0, 1, 2);
    m_lastLine = nullptr;
}

void FormPage::placeLine(Field field, Row& row, At at)
{
    row.editor = new QHBoxLayout;
    row.editor->setSpacing(6);
    row.editor->setAlignment(Qt::AlignTop);
    row.line = new QBoxLayout(QBoxLayout::LeftToRight);
    row.line->setSpacing(2);
    row.line->addLayout(row.editor, 1);
    row.line->setAlignment(row.editor, Qt::AlignTop);
    if (at == At::sameLine && m_lastLine) {
        m_lastLine->addSpacing(10);
        m_lastLine->addWidget(row.label);
        m_lastLine->addLayout(row.line, 1);
    } else {
        const int index = m_grid->rowCount();
        row.label->setMinimumHeight(control(field)->sizeHint().height());
        m_grid->addWidget(row.label, index, 0, Qt::AlignTop);
        m_grid->addLayout(row.line, index, 1);
        m_lastLine = row.line;
    }
    row.editor->addWidget(row.control);
}

void FormPage::addBeside(Field field, QWidget* widget)
{
    Row& row = m_rows[field];
    row.beside = widget;
    row.line->addWidget(widget);
    row.notices->standAfter(widget);
}

/// A text has no echo; what belongs to it stands in the echo's place.
void FormPage::addBelow(Field field, QWidget* widget)
{
    int row = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(m_rows[field].echo), &row, &column, &rows, &columns);
    m_grid->removeWidget(m_rows[field].echo);
    m_grid->addWidget(widget, row, 0, 1, 2);
}

/// The support stands at the right end of the echo's line.
void FormPage::addSupport(Row& row)
{
    int index = 0, column = 0, rows = 0, columns = 0;
    m_grid->getItemPosition(m_grid->indexOf(row.echo), &index, &column, &rows, &columns);
    m_grid->removeWidget(row.echo);
    auto* line = new QHBoxLayout;
    line->setSpacing(6);
    line->addWidget(row.echo, 1);
    line->addWidget(row.support, 0, Qt::AlignTop);
    m_grid->addLayout(line, index, column);
    row.support->hide();
}

void FormPage::placeBelow(Row& row)
{
    const int index = m_grid->rowCount();
    const bool typed = qobject_cast<QLineEdit*>(row.control);
    m_grid->addWidget(row.echo, index, typed ? 1 : 0, 1, typed ? 1 : 2);
    row.echo->setVisible(qobject_cast<QuantityEdit*>(row.control));
    m_grid->addWidget(row.notices, index + 1, 0, 1, 2);
}

} // namespace ketaplan
