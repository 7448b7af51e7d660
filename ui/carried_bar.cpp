// SPDX-License-Identifier: GPL-3.0-or-later
#include "carried_bar.h"

#include "shown_text.h"
#include "text/quantity_text.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace ketaplan {

namespace {

/// "11 answers and the medicines"
QString whatIsCarried(const std::vector<std::string>& items)
{
    const auto medicines = std::count(items.begin(), items.end(), carriedMedicines);
    const auto answers = static_cast<int>(items.size()) - static_cast<int>(medicines);
    QStringList parts;
    if (answers > 0)
        parts << (answers == 1 ? CarriedBar::tr("1 answer") : CarriedBar::tr("%n answers", nullptr, answers));
    if (medicines > 0)
        parts << CarriedBar::tr("the medicines");
    return parts.join(CarriedBar::tr(" and "));
}

} // namespace

CarriedBar::CarriedBar(std::function<Date()> today, QWidget* parent)
    : QFrame(parent), m_today(std::move(today)), m_words(new QLabel(this)),
      m_confirm(new QPushButton(tr("Confirm all carried answers"), this))
{
    setAccessibleName(tr("Carried answers"));
    m_words->setFont(textFont(9));
    m_words->setWordWrap(true);
    m_confirm->setAccessibleName(m_confirm->text());
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(9, 4, 6, 4);
    line->addWidget(m_words, 1);
    line->addWidget(m_confirm);
    connect(m_confirm, &QPushButton::clicked, this, &CarriedBar::confirm);
    hide();
}

void CarriedBar::carry(const CarriedAnswers& answers)
{
    m_answers = answers.items.empty() ? std::nullopt : std::optional(answers);
    m_counts = false;
    tell();
}

void CarriedBar::drop(const std::string& item)
{
    if (!isCarried(item))
        return;
    std::erase(m_answers->items, item);
    if (m_answers->items.empty())
        m_answers.reset();
    tell();
}

void CarriedBar::clear()
{
    m_answers.reset();
    m_counts = false;
    tell();
}

bool CarriedBar::isCarried(const std::string& item) const
{
    return m_answers && std::find(m_answers->items.begin(), m_answers->items.end(), item) != m_answers->items.end();
}

QString CarriedBar::said() const
{
    if (!m_answers)
        return {};
    const QString from = shownText(text::shown(m_answers->from));
    return m_counts ? tr("Carried from %1, confirmed.").arg(from) : tr("Carried from %1, not confirmed.").arg(from);
}

void CarriedBar::showDate(const std::optional<Date>& infusion)
{
    m_counts = m_answers && m_answers->confirmed && m_answers->confirmed == infusion;
    tell();
}

void CarriedBar::confirm()
{
    m_answers->confirmed = m_today();
    Q_EMIT changed();
}

void CarriedBar::tell()
{
    setVisible(m_answers.has_value());
    if (!m_answers) {
        m_words->clear();
        setAccessibleDescription({});
        return;
    }
    QString words = tr("Carried from %1: %2.").arg(shownText(text::shown(m_answers->from)), whatIsCarried(m_answers->items));
    if (m_counts)
        words += tr(" Confirmed on %1.").arg(shownText(text::shown(*m_answers->confirmed)));
    else if (m_answers->confirmed)
        words += tr(" They count only where they are confirmed on the day of the infusion.");
    else
        words += tr(" They count once they are read again and confirmed as unchanged.");
    m_words->setText(words);
    m_confirm->setVisible(!m_counts);
    setAccessibleDescription(words);
    update();
}

void CarriedBar::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_counts ? theme.readyTint : theme.notCheckedTint);
    painter.fillRect(QRect(0, 0, 3, height()), m_counts ? theme.ready : theme.notChecked);
}

} // namespace ketaplan
