// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_page.h"

#include "field_names.h"
#include "flat_style.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QFontMetrics>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace ketaplan {

namespace {

constexpr int longestLabel = 104; ///< a longer one wraps to two lines

} // namespace

FormPage::FormPage(int number, const QString& title, const ProtocolTable& table, QWidget* parent)
    : Section(number, title, parent), m_table(table), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
}

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
    label->setVisible(false); // the number beside it is enough to the eye
    Row& row = m_rows[number];
    row.unit->setVisible(false);
    row.editor->insertWidget(row.editor->indexOf(row.control) + 1, box);
    Row& own = m_rows[field];
    own.control = box;
    own.label = label;
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
    const int labelWidth = QFontMetrics(row.label->font(), this).horizontalAdvance(fieldName(field)) + 2;
    row.label->setFixedWidth(qMin(labelWidth, scaled(this, longestLabel)));
    row.echo = secondaryLabel(this);
    row.echo->setWordWrap(true);
    row.notices = new NoticeList(m_table.reasons, control, this);
    connect(row.notices, &NoticeList::acknowledged, this, &FormPage::acknowledged);
    connect(row.notices, &NoticeList::withdrawn, this, &FormPage::withdrawn);
    placeLine(field, row, at);
    placeBelow(row);
    return row;
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

void FormPage::placeBelow(Row& row)
{
    const int index = m_grid->rowCount();
    const bool typed = qobject_cast<QLineEdit*>(row.control);
    m_grid->addWidget(row.echo, index, typed ? 1 : 0, 1, typed ? 1 : 2);
    row.echo->setVisible(qobject_cast<QuantityEdit*>(row.control));
    m_grid->addWidget(row.notices, index + 1, 0, 1, 2);
}

void FormPage::fill(Form& form) const
{
    for (const auto& [field, row] : m_rows) {
        if (const auto* edit = qobject_cast<QLineEdit*>(row.control))
            form.typed[field] = utf8(edit->text());
        else if (const auto* box = qobject_cast<ChoiceBox*>(row.control))
            form.typed[field] = box->chosen();
        if (row.control->hasFocus())
            form.inHand = Place{field, {}};
    }
}

void FormPage::write(Field field, const std::string& text)
{
    QWidget* control = this->control(field);
    if (auto* edit = qobject_cast<QLineEdit*>(control))
        edit->setText(shownText(text));
    else if (auto* box = qobject_cast<ChoiceBox*>(control))
        box->choose(text);
}

void FormPage::clear()
{
    for (const auto& [field, row] : m_rows) {
        write(field, {});
        if (row.notices)
            row.notices->clear();
    }
}

void FormPage::showNotices(const Notices& notices)
{
    static const std::vector<Notice> none;
    for (const auto& [field, row] : m_rows) {
        const auto found = notices.find(Place{field, {}});
        const std::vector<Notice>& here = found == notices.end() ? none : found->second;
        if (row.notices)
            row.notices->show(here);
        markFrame(field, here);
    }
}

void FormPage::markFrame(Field field, const std::vector<Notice>& notices)
{
    const Row& row = m_rows[field];
    FrameMark mark = isRefused(row) ? FrameMark::refused : FrameMark::plain;
    for (const Notice& notice : notices) {
        if (notice.mark == Mark::refused)
            mark = FrameMark::refused;
        else if (notice.mark == Mark::acknowledge && mark == FrameMark::plain)
            mark = FrameMark::caution;
    }
    setFrameMark(row.control, mark);
}

void FormPage::suggestName(const QString& name)
{
    for (const auto& [field, row] : m_rows)
        if (row.notices)
            row.notices->suggestName(name);
}

bool FormPage::focusField(Field field)
{
    const auto found = m_rows.find(field);
    if (found == m_rows.end())
        return false;
    AcknowledgementRow* open = found->second.notices ? found->second.notices->firstOpen() : nullptr;
    if (open)
        open->focusFirst();
    else
        found->second.control->setFocus(Qt::OtherFocusReason);
    return true;
}

void FormPage::focusFirst() { control(m_order.front())->setFocus(Qt::ShortcutFocusReason); }

void FormPage::setCompact(bool compact)
{
    for (const auto& [field, row] : m_rows)
        if (row.range)
            row.line->setDirection(compact ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

QWidget* FormPage::control(Field field) const
{
    const auto found = m_rows.find(field);
    return found == m_rows.end() ? nullptr : found->second.control;
}

QLabel* FormPage::echo(Field field) const
{
    const auto found = m_rows.find(field);
    return found == m_rows.end() ? nullptr : found->second.echo;
}

QString FormPage::echoOf(const Row& row) const
{
    if (const auto* number = qobject_cast<QuantityEdit*>(row.control))
        return number->echo();
    if (const auto* date = qobject_cast<DateEdit*>(row.control))
        return date->echo();
    return {};
}

bool FormPage::isRefused(const Row& row) const
{
    if (const auto* number = qobject_cast<QuantityEdit*>(row.control))
        return number->reading().standing == Standing::refused;
    if (const auto* date = qobject_cast<DateEdit*>(row.control))
        return date->reading().standing == Standing::refused;
    return false;
}

void FormPage::refresh(Field field)
{
    Row& row = m_rows[field];
    const bool refused = isRefused(row);
    QString echo = echoOf(row);
    if (!refused && !row.note.isEmpty())
        echo += QStringLiteral(", ") + row.note;
    row.echo->setText(echo);
    if (qobject_cast<DateEdit*>(row.control)) {
        row.unit->setText(refused ? QString() : echo);
        row.echo->setVisible(refused);
    }
    row.echo->setFont(textFont(9, refused));
    QPalette words = palette();
    if (refused)
        words.setColor(QPalette::PlaceholderText, themeOf(words).stop);
    row.echo->setPalette(words);
    setFrameMark(row.control, refused ? FrameMark::refused : FrameMark::plain);
    const QString range = row.range ? row.range->text().replace(QLatin1Char('\n'), QStringLiteral(", ")) : QString();
    row.control->setAccessibleDescription(range.isEmpty() ? echo : echo + QStringLiteral("; ") + range);
}

void FormPage::showRange(Field field, const QString& range)
{
    Row& row = m_rows[field];
    if (!row.range || row.range->text() == range)
        return;
    row.range->setText(range);
    refresh(field);
}

void FormPage::setNote(Field field, const QString& note)
{
    Row& row = m_rows[field];
    if (row.note == note)
        return;
    row.note = note;
    refresh(field);
}

} // namespace ketaplan
