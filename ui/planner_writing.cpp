// SPDX-License-Identifier: GPL-3.0-or-later
// What writes more than one field at once. It is reckoned once, after the last.
#include "form_difference.h"
#include "planner.h"
#include "step_rows.h"

#include <QScrollArea>
#include <QScrollBar>

#include <algorithm>
#include <array>

namespace ketaplan {

namespace {

/// The fields of the course, which is folded away while they are empty.
constexpr std::array courseFields = {Field::session, Field::sessionsPlanned, Field::lastDate, Field::lastDose, Field::totalBefore};

bool hasCourse(const Form& form)
{
    return std::any_of(courseFields.begin(), courseFields.end(), [&](Field field) { return !typedIn(form, field).empty(); });
}

} // namespace

void Planner::newPatient()
{
    m_quiet = true;
    m_book.clear();
    m_secondCheck.clear();
    m_taken.reset();
    for (FormPage* page : forms())
        page->clear();
    m_screening->clear();
    m_order->write(Field::date, isoText(m_clock.today()));
    m_quiet = false;
    showProtocol();
    recompute();
    m_scroll->verticalScrollBar()->setValue(0);
    m_patient->focusFirst();
}

void Planner::takePatient(const Form& other)
{
    m_quiet = true;
    for (const Field field : {Field::name, Field::id, Field::born, Field::sex, Field::weight, Field::weightMethod, Field::weightDate,
                              Field::previousWeight, Field::previousWeightDate, Field::height})
        if (const std::string& text = typedIn(other, field); !text.empty())
            m_patient->write(field, text);
    m_quiet = false;
    recompute();
}

void Planner::beginNextSession(const NextSession& next)
{
    newPatient();
    m_order->write(Field::protocol, next.typed.at(Field::protocol)); // its choices and start values come first
    m_quiet = true;
    write(next.typed);
    m_order->write(next.steps, next.beside);
    if (next.medicines)
        m_patient->carryMedicines(*next.medicines);
    m_screening->carry(next.answers, next.carried);
    m_course->setOpen(true);
    m_quiet = false;
    recompute();
    focusPlace({Field::weight, {}});
}

void Planner::write(const std::map<Field, std::string>& typed)
{
    for (const auto& [field, text] : typed)
        for (FormPage* page : forms())
            page->write(field, text);
}

/// The start values are written where they can be seen and changed.
void Planner::chooseProtocol()
{
    const Protocol* protocol = m_order->protocol();
    if (!protocol || m_quiet)
        return;
    m_quiet = true;
    // They were given for another protocol, which may have limits that this one does not.
    m_book.clear();
    m_secondCheck.clear();
    showProtocol();
    write(startValues(*protocol, m_table));
    m_quiet = false;
    recompute();
}

/// The same as typing it: what was acknowledged for another dose lapses.
void Planner::takeOffer(const Quantity& dose)
{
    m_taken = takenFrom(form(), dose);
    m_quiet = true;
    m_order->write(Field::doseUnit, m_taken->unit);
    m_order->write(Field::dose, m_taken->dose);
    m_quiet = false;
    recompute();
    m_order->focusPlace(Place{Field::dose, {}});
}

std::vector<Place> Planner::write(const Form& wanted)
{
    m_book.replace(wanted.acknowledgements);
    m_secondCheck.clear();
    if (wanted.secondCheck)
        m_secondCheck.enter(*wanted.secondCheck);
    return writeTyped(wanted);
}

std::vector<Place> Planner::writeTyped(const Form& wanted)
{
    m_quiet = true;
    m_taken.reset();
    m_order->write(Field::protocol, typedIn(wanted, Field::protocol));
    showProtocol();
    writeParts(wanted);
    const Form shown = form();
    for (const auto& [field, text] : shown.typed)
        if (const std::string& due = typedIn(wanted, field); due != text)
            write(std::map<Field, std::string>{{field, due}});
    std::vector<Place> left = differences(wanted, form());
    for (const Place& place : left)
        leaveEmpty(place);
    m_course->setOpen(hasCourse(wanted));
    m_quiet = false;
    recompute();
    return left;
}

/// What is no single field. What stands there already is left alone, with the cursor in it. Medicines and answers that are
/// written are new, so that what was carried comes after them.
void Planner::writeParts(const Form& wanted)
{
    const Form shown = form();
    if (shown.medicines != wanted.medicines || shown.takesNoMedicines != wanted.takesNoMedicines)
        m_patient->writeMedicines(wanted.medicines, wanted.takesNoMedicines);
    if (shown.steps != wanted.steps)
        m_order->steps()->write(wanted.steps);
    m_order->write({wanted.premedication, wanted.rescue});
    m_screening->write(wanted.answers, wanted.carried);
}

/// A part of a text could be taken for the whole of it.
void Planner::leaveEmpty(const Place& place)
{
    if (place.step || place.field == Field::steps)
        m_order->steps()->write({});
    else if (place.field)
        write(std::map<Field, std::string>{{*place.field, {}}});
}

void Planner::showProtocol()
{
    const Protocol* protocol = m_order->protocol();
    m_order->showProtocol();
    m_patient->showProtocol(protocol);
    m_preparation->showProtocol(protocol);
    m_course->showProtocol(protocol);
    m_screening->showProtocol(protocol ? protocol->id : std::string());
}

void Planner::focusTyped(const Place& place)
{
    if (!place.field)
        return void(m_screening->focusItem(place.item));
    if (m_course->control(*place.field))
        m_course->setOpen(true);
    if (QWidget* typed = control(*place.field); typed && !place.step)
        typed->setFocus(Qt::OtherFocusReason);
    else
        m_order->focusPlace(place);
}

} // namespace ketaplan
