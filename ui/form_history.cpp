// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_history.h"

#include "form_difference.h"
#include "planner.h"

#include <QApplication>
#include <QUndoCommand>

#include <algorithm>

namespace ketaplan {

namespace {

constexpr int mostSteps = 200;
constexpr int typing = 1; ///< the id of steps that may merge

/// What one place, or several at once, held before and after.
class FormStep : public QUndoCommand {
public:
    FormStep(FormHistory& history, Form before, Form after, Place place, QString name, int run)
        : QUndoCommand(name), m_history(history), m_before(std::move(before)), m_after(std::move(after)), m_place(std::move(place)),
          m_run(run), m_grows(textAt(m_after, m_place).size() > textAt(m_before, m_place).size())
    {
    }

    void undo() override { m_history.goTo(m_before, m_place, FormHistory::tr("Undone: %1.").arg(text())); }

    /// The first time it is done already, by typing.
    void redo() override
    {
        if (m_done)
            m_history.goTo(m_after, m_place, FormHistory::tr("Done again: %1.").arg(text()));
        m_done = true;
    }

    int id() const override { return m_run > 0 ? typing : -1; }

    bool mergeWith(const QUndoCommand* next) override
    {
        const auto& later = static_cast<const FormStep&>(*next);
        if (later.m_place != m_place || later.m_run != m_run || later.m_grows != m_grows)
            return false;
        m_after = later.m_after;
        return true;
    }

private:
    FormHistory& m_history;
    Form m_before;
    Form m_after;
    Place m_place;
    int m_run;
    bool m_grows;
    bool m_done = false;
};

/// Where somebody did something that may have changed more than one place.
Place placeOfChange(const std::vector<Place>& changed, const Form& form)
{
    const auto isChanged = [&](const Place& place) { return std::find(changed.begin(), changed.end(), place) != changed.end(); };
    if (form.inHand && isChanged(*form.inHand))
        return *form.inHand;
    const Place protocol{Field::protocol, {}};
    return isChanged(protocol) ? protocol : changed.front();
}

/// True where an acknowledgement, a confirmation or a second check of `then` does not stand in `now`.
bool lacksAWord(const Form& then, const Form& now)
{
    const bool acknowledged = std::all_of(then.acknowledgements.begin(), then.acknowledgements.end(),
                                          [&](const auto& entry) { return now.acknowledgements.contains(entry.first); });
    const bool confirmed = !then.carried || !then.carried->confirmed || (now.carried && now.carried->confirmed);
    const bool checked = !then.secondCheck || now.secondCheck;
    return !acknowledged || !confirmed || !checked;
}

} // namespace

FormHistory::FormHistory(Planner* planner, QObject* parent) : QObject(parent), m_planner(planner), m_now(planner->form())
{
    m_stack.setUndoLimit(mostSteps);
    connect(planner, &Planner::reckoned, this, &FormHistory::follow);
    connect(qApp, &QApplication::focusChanged, this, [this] { ++m_run; });
}

void FormHistory::clear()
{
    m_stack.clear();
    m_now = m_planner->form();
    ++m_run;
}

/// Typing merges; a choice or an answer is a step of its own.
bool FormHistory::isTyping(const Place& place) const
{
    const bool text = place.field ? !qobject_cast<ChoiceBox*>(m_planner->control(*place.field)) && place.field != Field::stepUnit
                                  : place != carriedPlace && m_planner->screening()->row(place.item)->item().unit.has_value();
    return text && place.field != Field::steps;
}

void FormHistory::follow(const Form& form)
{
    if (m_writing)
        return;
    const auto changed = differences(m_now, form);
    Form before = std::exchange(m_now, form);
    if (changed.empty() || changed == std::vector{carriedPlace})
        return;
    const Place place = placeOfChange(changed, form);
    const bool sameList = before.medicines == form.medicines && before.takesNoMedicines == form.takesNoMedicines;
    const int run = changed.size() == 1 && sameList && isTyping(place) ? m_run + 1 : -1;
    m_stack.push(new FormStep(*this, std::move(before), form, place, nameOf(place, m_planner->table()), run));
}

/// What was acknowledged counts where it still does for the engine; what lapsed stays so.
void FormHistory::goTo(const Form& form, const Place& place, const QString& said)
{
    m_writing = true;
    Form shown = form;
    const Form now = m_planner->form();
    if (shown.carried && !(now.carried && now.carried->confirmed))
        shown.carried->confirmed.reset();
    m_planner->writeTyped(shown);
    m_planner->focusTyped(place);
    m_now = m_planner->form();
    m_writing = false;
    ++m_run;
    const bool lacks = lacksAWord(form, m_now);
    Q_EMIT this->said(lacks ? said + QLatin1Char(' ') + tr("What was acknowledged, confirmed or checked then has to be so anew.") : said);
}

} // namespace ketaplan
