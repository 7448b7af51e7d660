// SPDX-License-Identifier: GPL-3.0-or-later
#include "programme_view.h"

#include "section.h"
#include "shown_text.h"
#include "summary.h"
#include "text/line_sentences.h"
#include "text/pump_sentences.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

LineStanding standingOf(const Plan& plan, const PumpLine& line)
{
    if (plan.status != Status::ready)
        return LineStanding::held;
    if (!line.rate)
        return LineStanding::given;
    return &line == &text::lineToKey(plan) ? LineStanding::now : LineStanding::later;
}

QString wholeText(const Plan& plan)
{
    return ProgrammeView::tr("Still to be run: %1. The whole: %2 delivered in %3.")
        .arg(shownText(text::stillToRun(plan)), shownText(text::shown(plan.pump->deliveredDose)),
             shownText(text::minutesAndSeconds(plan.pump->duration.exact)));
}

QString readyNote(const Plan& plan)
{
    QStringList notes;
    if (const auto running = text::runningNote(plan))
        notes << shownText(*running);
    notes << shownText(text::changeNote(plan));
    if (const auto digits = text::sameDigitsNotice(plan))
        notes << shownText(*digits);
    return notes.join(QLatin1Char('\n'));
}

QHBoxLayout* headOf(QWidget* parent)
{
    QLabel* title = secondaryLabel(parent);
    title->setText(ProgrammeView::tr("Key into the pump, line by line"));
    QLabel* columns = secondaryLabel(parent);
    columns->setText(ProgrammeView::tr("rate, volume of the line"));
    auto* head = new QHBoxLayout;
    head->addWidget(title);
    head->addStretch(1);
    head->addWidget(columns);
    return head;
}

} // namespace

ProgrammeView::ProgrammeView(QWidget* parent)
    : QFrame(parent), m_list(new QVBoxLayout), m_whole(secondaryLabel(this)), m_mark(new MarkView(this, 15)),
      m_note(new QLabel(this))
{
    setAccessibleName(tr("Pump programme"));
    m_note->setFont(textFont(9));
    for (QLabel* label : {m_whole, m_note})
        label->setWordWrap(true);
    m_list->setSpacing(0);
    auto* note = new QHBoxLayout;
    note->setSpacing(6);
    note->addWidget(m_mark, 0, Qt::AlignTop);
    note->addWidget(m_note, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 10, 8);
    column->setSpacing(3);
    column->addLayout(headOf(this));
    column->addLayout(m_list);
    column->addWidget(m_whole);
    column->addLayout(note);
}

void ProgrammeView::show(const Plan& plan, const ProtocolTable& table)
{
    m_ready = plan.status == Status::ready;
    clear();
    const bool perHour = text::isDosedPerHour(plan, table);
    for (const PumpLine& line : plan.pump->lines) {
        m_rows.push_back(new ProgrammeRow(this));
        m_rows.back()->show(shownText(text::lineName(plan, line)), line, plan.preparation->concentration, standingOf(plan, line), perHour);
        m_list->addWidget(m_rows.back());
    }
    m_whole->setText(wholeText(plan));
    m_mark->setMark(m_ready ? Mark::note : markOf(plan.status));
    m_note->setText(m_ready ? readyNote(plan) : tr("Not for administration. No pump setting is printed."));
    update();
}

void ProgrammeView::clear()
{
    for (ProgrammeRow* row : m_rows)
        delete row;
    m_rows.clear();
}

void ProgrammeView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(theme.base);
    painter.setPen(m_ready ? QPen(theme.text, 2) : QPen(theme.border, 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
}

} // namespace ketaplan
