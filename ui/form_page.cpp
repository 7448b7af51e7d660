// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_page.h"

#include "flat_style.h"
#include "range_text.h"
#include "shown_text.h"
#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QResizeEvent>

namespace ketaplan {

namespace {

constexpr int textBeside = 90; ///< the least of a text field that something stands beside

} // namespace

FormPage::FormPage(int number, const QString& title, const ProtocolTable& table, QWidget* parent)
    : Section(number, title, parent), m_table(table), m_grid(new QGridLayout)
{
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(1, 1);
    content()->addLayout(m_grid);
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

bool FormPage::focusPlace(const Place& place)
{
    const auto found = place.field ? m_rows.find(*place.field) : m_rows.end();
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

int FormPage::roomBesideLabels() const
{
    int longest = 0;
    for (const auto& [field, row] : m_rows)
        if (row.label && !row.label->isHidden())
            longest = qMax(longest, row.label->width());
    return width() - longest - m_grid->horizontalSpacing();
}

/// Ranges, what is beside a text and the words of a date stand right of their editor where there is room, else under it.
void FormPage::seatBeside()
{
    const int room = roomBesideLabels();
    for (auto& [field, row] : m_rows) {
        if (!row.line)
            continue;
        const int editor = row.control->sizeHint().width() + row.editor->spacing();
        if (row.range)
            seatRange(row, room);
        else if (row.beside)
            row.line->setDirection(scaled(this, textBeside) + row.beside->sizeHint().width() > room ? QBoxLayout::TopToBottom
                                                                                                : QBoxLayout::LeftToRight);
        else if (qobject_cast<DateEdit*>(row.control))
            row.editor->setDirection(editor + row.unit->sizeHint().width() > room ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    }
}

/// In lines beside the number, in one under it.
void FormPage::seatRange(Row& row, int room)
{
    const bool supported = !row.rangeLines.isEmpty() && isSupport(row.rangeLines.last());
    const QStringList bounds = supported ? row.rangeLines.mid(0, row.rangeLines.size() - 1) : row.rangeLines;
    int widest = 0;
    for (const QString& line : bounds)
        widest = qMax(widest, row.range->fontMetrics().horizontalAdvance(line));
    const bool beside = row.editor->sizeHint().width() + widest + scaled(this, 8) <= room;
    row.line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    row.range->setWordWrap(!beside);
    row.range->setText(beside ? bounds.join(QLatin1Char('\n')) : row.rangeLines.join(QStringLiteral(", ")));
    row.support->setText(beside && supported ? row.rangeLines.last() : QString());
    row.support->setVisible(!row.support->text().isEmpty() && !row.range->isHidden());
}

void FormPage::resizeEvent(QResizeEvent* event)
{
    Section::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        seatBeside();
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
        if (!refused)
            row.echo->setText(row.hint);
        row.echo->setVisible(refused || !row.hint.isEmpty());
    }
    row.echo->setFont(textFont(9, refused));
    QPalette words = palette();
    if (refused)
        words.setColor(QPalette::PlaceholderText, themeOf(words).stop);
    row.echo->setPalette(words);
    setFrameMark(row.control, refused ? FrameMark::refused : FrameMark::plain);
    const QString range = row.rangeLines.join(QStringLiteral(", "));
    row.control->setAccessibleDescription(range.isEmpty() ? echo : echo + QStringLiteral("; ") + range);
}

void FormPage::showRange(Field field, const QString& range)
{
    Row& row = m_rows[field];
    const QStringList lines = range.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (!row.range || row.rangeLines == lines)
        return;
    row.rangeLines = lines;
    seatRange(row, roomBesideLabels());
    refresh(field);
}

void FormPage::setHint(Field field, const QString& hint)
{
    m_rows[field].hint = hint;
    refresh(field);
}

void FormPage::setShown(Field field, bool shown)
{
    const Row& row = m_rows[field];
    if (row.notices && !shown)
        row.notices->hide();
    if (row.control->isHidden() != shown)
        return;
    for (QWidget* widget : {row.control, static_cast<QWidget*>(row.label), static_cast<QWidget*>(row.unit),
                            static_cast<QWidget*>(row.range), static_cast<QWidget*>(row.echo)})
        if (widget)
            widget->setVisible(shown);
    if (row.support)
        row.support->setVisible(shown && !row.support->text().isEmpty());
    seatBeside(); // a label more or less leaves another room
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
