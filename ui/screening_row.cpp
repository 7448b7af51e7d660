// SPDX-License-Identifier: GPL-3.0-or-later
#include "screening_row.h"

#include "flat_style.h"
#include "section.h"
#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>

#include <algorithm>

namespace ketaplan {

namespace {

QString dueAtStart() { return ScreeningRow::tr("Due at the start: printed as a check. It may be left empty here."); }

} // namespace

ScreeningRow::ScreeningRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons, QWidget* parent)
    : QWidget(parent), m_item(item), m_mark(new MarkView(this, 15)), m_question(new QLabel(this)),
      m_state(secondaryLabel(this)), m_notices(nullptr)
{
    m_question->setText(shownText(item.question));
    m_question->setWordWrap(true);
    m_question->setToolTip(shownText(item.help));
    auto* line = new QHBoxLayout;
    line->setSpacing(5);
    line->addWidget(m_mark);
    line->addWidget(m_question, 1);
    item.unit ? buildMeasurement(line) : buildAnswers(line);
    m_notices = new NoticeList(reasons, m_number ? static_cast<QWidget*>(m_number) : this, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 2, 2);
    column->setSpacing(1);
    column->addLayout(line);
    column->addWidget(m_state);
    column->addWidget(m_notices);
    connect(m_notices, &NoticeList::acknowledged, this, &ScreeningRow::acknowledged);
    connect(m_notices, &NoticeList::withdrawn, this, &ScreeningRow::withdrawn);
    connect(m_notices, &NoticeList::basisWanted, this, &ScreeningRow::basisWanted);
    refresh();
}

void ScreeningRow::buildAnswers(QHBoxLayout* line)
{
    const QString question = shownText(m_item.question);
    setAccessibleName(question);
    setFocusPolicy(Qt::StrongFocus);
    m_question->setBuddy(this);
    auto* group = new QButtonGroup(this);
    for (const auto kind : {AnswerButton::Kind::yes, AnswerButton::Kind::no, AnswerButton::Kind::notAssessed}) {
        auto* button = new AnswerButton(kind, question, this);
        group->addButton(button);
        line->addWidget(button);
        m_answers.push_back(button);
    }
    m_answers.back()->setChecked(true);
    connect(group, &QButtonGroup::buttonClicked, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

void ScreeningRow::buildMeasurement(QHBoxLayout* line)
{
    m_number = new QuantityEdit(shownText(m_item.question), *m_item.unit, this);
    m_number->setFixedWidth(scaled(this, 62));
    m_question->setBuddy(m_number);
    setFocusProxy(m_number);
    if (m_item.due == Due::start) {
        QLabel* due = secondaryLabel(this);
        due->setText(tr("at the start"));
        due->setToolTip(dueAtStart());
        line->addWidget(due);
    }
    m_number->setToolTip(shownText(m_item.help));
    m_number->setAccessibleDescription(withHelp(m_item.due == Due::start ? dueAtStart() : QString()));
    line->addWidget(m_number);
    line->addWidget(new QLabel(shownText(text::unitLabel(*m_item.unit)), this));
    connect(m_number, &QuantityEdit::readingChanged, this, [this] {
        refresh();
        Q_EMIT changed();
    });
}

std::string ScreeningRow::answer() const
{
    if (m_number)
        return utf8(m_number->text());
    if (m_answers[0]->isChecked())
        return "yes";
    return m_answers[1]->isChecked() ? "no" : "";
}

void ScreeningRow::answerWith(AnswerButton::Kind kind)
{
    if (m_number)
        return;
    m_answers[static_cast<std::size_t>(kind)]->setChecked(true);
    refresh();
    Q_EMIT changed();
}

void ScreeningRow::write(const std::string& answer)
{
    if (m_number)
        m_number->setText(shownText(answer));
    else
        answerWith(answer == "yes" ? AnswerButton::Kind::yes : answer == "no" ? AnswerButton::Kind::no : AnswerButton::Kind::notAssessed);
}

void ScreeningRow::setCarried(const QString& said, bool counts)
{
    if (m_carried == said && m_counts == counts)
        return;
    m_carried = said;
    m_counts = counts;
    refresh();
}

void ScreeningRow::clear()
{
    m_carried.clear();
    m_counts = true;
    if (m_number)
        m_number->setText({});
    else
        m_answers.back()->setChecked(true);
    m_notices->clear();
    showResult({}, true);
}

void ScreeningRow::showResult(const std::vector<Notice>& notices, bool applies)
{
    m_notices->show(notices);
    m_hasNotices = !notices.empty();
    m_applies = applies;
    m_worst = Mark::none;
    for (const Notice& notice : notices)
        m_worst = notice.mark;
    refresh();
}

bool ScreeningRow::isQuiet() const
{
    if (m_hasNotices || (m_number && m_number->reading().standing == Standing::refused))
        return false;
    return counts() || (!isAnswered() && m_item.due == Due::start);
}

bool ScreeningRow::isBeingTyped() const { return m_number && m_number->hasFocus(); }

void ScreeningRow::takeFocus()
{
    if (AcknowledgementRow* open = m_notices->firstOpen())
        return open->focusFirst();
    setFocus(Qt::OtherFocusReason);
}

bool ScreeningRow::hasOnlyAdvice() const
{
    return std::all_of(m_item.rules.begin(), m_item.rules.end(),
                       [](const Rule& rule) { return rule.severity == Severity::advice; });
}

void ScreeningRow::refresh()
{
    const bool refused = m_number && m_number->reading().standing == Standing::refused;
    QString state;
    if (refused)
        state = m_number->echo();
    else if (!m_applies && isAnswered())
        state = tr("Does not apply here. The answer is not used.");
    else
        state = m_carried;
    m_state->setText(state);
    m_state->setVisible(!state.isEmpty());
    Mark mark = counts() ? (m_hasNotices ? m_worst : Mark::done) : Mark::notChecked;
    if (refused)
        mark = Mark::refused;
    else if (!counts() && (m_item.due == Due::start || hasOnlyAdvice()))
        mark = Mark::none;
    m_mark->setMark(mark);
    if (m_number)
        setFrameMark(m_number, refused || mark == Mark::contraindicated ? FrameMark::refused
                               : mark == Mark::acknowledge              ? FrameMark::caution
                                                                        : FrameMark::plain);
    for (AnswerButton* button : m_answers) {
        button->setFinding(m_worst);
        if (const QString told = withHelp(toldOf(*button)); button->isChecked() && accessibleDescription() != told)
            setAccessibleDescription(told);
    }
    update();
}

/// The answer, and where it was carried from.
QString ScreeningRow::toldOf(const AnswerButton& button) const
{
    return m_carried.isEmpty() ? button.text() : button.text() + QStringLiteral(". ") + m_carried;
}

/// What counts as yes comes after what is said.
QString ScreeningRow::withHelp(const QString& said) const
{
    QStringList parts{said, shownText(m_item.help)};
    parts.removeAll(QString());
    return parts.join(said.endsWith(QLatin1Char('.')) ? QStringLiteral(" ") : QStringLiteral(". "));
}

void ScreeningRow::keyPressEvent(QKeyEvent* event)
{
    const auto answer = [&](AnswerButton::Kind kind) {
        answerWith(kind);
        Q_EMIT answeredByKey();
    };
    const bool plain = !(event->modifiers() & ~Qt::ShiftModifier);
    if (m_number || !plain)
        return QWidget::keyPressEvent(event);
    switch (event->key()) {
    case Qt::Key_Y: return answer(AnswerButton::Kind::yes);
    case Qt::Key_N: return answer(AnswerButton::Kind::no);
    case Qt::Key_U: return answer(AnswerButton::Kind::notAssessed);
    case Qt::Key_Down: focusNextChild(); return;
    case Qt::Key_Up: focusPreviousChild(); return;
    default: QWidget::keyPressEvent(event);
    }
}

void ScreeningRow::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, theme.hairline);
    if (!m_number && hasFocus())
        paintFocusFrame(painter, rect().adjusted(0, 0, 0, -1), theme);
}

} // namespace ketaplan
