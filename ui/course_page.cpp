// SPDX-License-Identifier: GPL-3.0-or-later
#include "course_page.h"

#include "range_text.h"
#include "shown_text.h"
#include "text/quantity_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace ketaplan {

namespace {

QString rangeOf(const Protocol* protocol, Limited quantity, const ProtocolTable& table)
{
    if (!protocol)
        return {};
    const auto limit = protocol->courseLimits.find(quantity);
    return limit == protocol->courseLimits.end() ? QString() : rangeLines(limit->second, table);
}

} // namespace

CoursePage::CoursePage(const ProtocolTable& table, QWidget* parent)
    : FormPage(unnumbered, tr("Course"), table, parent), m_heading(secondaryLabel(this)), m_fold(new QToolButton(this))
{
    addNumber(Field::session, Unit::session);
    addNumber(Field::sessionsPlanned, Unit::session);
    addDate(Field::lastDate);
    addNumber(Field::lastDose, Unit::mg);
    addNumber(Field::totalBefore, Unit::mg);
    heading()->addWidget(m_heading);
    heading()->addWidget(m_fold);
    setTabOrder(m_fold, control(Field::session));
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!m_open); });
    connect(this, &FormPage::changed, this, &CoursePage::tellHeading);
    setOpen(false);
}

void CoursePage::clear()
{
    FormPage::clear();
    setOpen(false);
}

/// What has to be acknowledged here is not left folded away.
void CoursePage::showNotices(const Notices& notices)
{
    FormPage::showNotices(notices);
    for (const Field field : {Field::session, Field::sessionsPlanned, Field::lastDate, Field::lastDose, Field::totalBefore})
        if (notices.contains(Place{field, {}}))
            setOpen(true);
}

void CoursePage::showProtocol(const Protocol* protocol)
{
    showRange(Field::session, rangeOf(protocol, Limited::session, table()));
    const QString total = rangeOf(protocol, Limited::courseTotal, table());
    showRange(Field::totalBefore, total.isEmpty() ? total : tr("of the course:\n%1").arg(total));
    const QString interval = rangeOf(protocol, Limited::interval, table()).replace(QLatin1Char('\n'), QStringLiteral(", "));
    const QString told = interval.isEmpty() ? interval : tr("Days between sessions: %1").arg(interval);
    control(Field::lastDate)->setToolTip(told);
    setHint(Field::lastDate, told);
}

void CoursePage::showOutcome(const std::optional<Date>& onDate, const std::optional<Plan>& plan)
{
    const auto last = static_cast<DateEdit*>(control(Field::lastDate))->reading().value;
    const bool hasLastDose = static_cast<QuantityEdit*>(control(Field::lastDose))->reading().value.has_value();
    QString interval, total;
    if (onDate && last && daysBetween(*last, *onDate) >= 0)
        interval = tr("%1 before").arg(shownText(text::shown(Quantity{daysBetween(*last, *onDate), Unit::d})));
    if (plan && plan->course && plan->course->totalWithThis)
        total = tr("%1 with this infusion").arg(shownText(text::shown(*plan->course->totalWithThis)));
    setNote(Field::lastDose, hasLastDose ? tr("what was given, where it was less than planned") : QString());
    setNote(Field::lastDate, interval);
    setNote(Field::totalBefore, total);
}

void CoursePage::setOpen(bool open)
{
    m_open = open;
    setFolded(!open);
    tellHeading();
}

void CoursePage::tellHeading()
{
    Form form;
    fill(form);
    const QString session = shownText(typedIn(form, Field::session)), planned = shownText(typedIn(form, Field::sessionsPlanned));
    QString said = tr("no earlier session entered");
    if (!session.isEmpty())
        said = planned.isEmpty() ? tr("session %1").arg(session) : tr("session %1 of %2").arg(session, planned);
    m_heading->setText(said);
    m_fold->setText(m_open ? tr("Hide") : tr("Show"));
    m_fold->setAccessibleName(m_open ? tr("Hide course") : tr("Show course"));
    m_fold->setAccessibleDescription(said);
}

} // namespace ketaplan
