// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "course_page.h"
#include "next_session.h"
#include "order_page.h"
#include "page_arrangement.h"
#include "patient_banner.h"
#include "patient_page.h"
#include "plan_page.h"
#include "plan_session.h"
#include "preparation_page.h"
#include "screening_page.h"

#include <array>

class QScrollArea;

namespace ketaplan {

/// The whole planner for one table: the pages, and the one way from what stands in them to a plan. Everything is reckoned
/// anew on each change.
class Planner : public QWidget {
    Q_OBJECT

public:
    Planner(const ProtocolTable& table, Clock clock, QWidget* parent);
    ~Planner() override;

    /// Empties everything that was typed, chosen, answered, acknowledged and reckoned.
    void newPatient();
    /// The same, and then what the next infusion of a course takes over from the last.
    void beginNextSession(const NextSession& next);
    /// Writes who the patient is, as it stands in the form of another planner, and nothing of order or screening.
    void takePatient(const Form& other);
    /// Shows exactly this form in place of what stands there; acknowledgements are judged anew. The answer names what the
    /// table or a field cannot hold, which is left empty.
    std::vector<Place> write(const Form& form);
    /// The same, and the acknowledgements that were given stay, as far as they still count.
    std::vector<Place> writeTyped(const Form& form);
    void focusSection(int number);
    void focusPlace(const Place& place);
    /// To the field itself, whatever is to be acknowledged there.
    void focusTyped(const Place& place);

    /// A second person checks the plan; only one that agrees is kept.
    void makeSecondCheck();
    /// One that was made before, with the plan that is written into the form; where it does not agree it lapses.
    void enterSecondCheck(SecondCheck check);

    /// Opens the basis of what has the focus, else of the first there is. False where there is no plan.
    bool showBasisAtFocus();

    const Outcome& outcome() const { return m_outcome; }
    const ProtocolTable& table() const { return m_table; }
    const Clock& clock() const { return m_clock; }
    Form form() const;

    /// The control of a field, for tests and links.
    QWidget* control(Field field) const;
    ScreeningPage* screening() const { return m_screening; }
    PlanPage* planPage() const { return m_plan; }

Q_SIGNALS:
    void printWanted();
    void savePdfWanted();
    void labelWanted();
    void newPatientWanted();
    void workingsWanted();
    /// After each change, with what the plan was reckoned from.
    void reckoned(const ketaplan::Form& form);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    std::array<FormPage*, 4> forms() const;
    void write(const std::map<Field, std::string>& typed);
    void writeParts(const Form& wanted);
    void leaveEmpty(const Place& place);
    void showProtocol();
    void build();
    void connectPages();
    void connectForm(FormPage* page);
    void chooseProtocol();
    void recompute();
    void showOutcome(const Form& form);
    void acknowledge(const QString& key, Acknowledgement given);
    void withdraw(const QString& key);
    void suggestName(const QString& name);
    void showBasis(const text::BasisSubject& subject);
    void takeOffer(const Quantity& dose);
    void revealFocus();

    const ProtocolTable& m_table;
    Clock m_clock;
    AcknowledgementBook m_book;
    SecondCheckBook m_secondCheck;
    Outcome m_outcome;
    std::optional<TakenOffer> m_taken;
    bool m_quiet = false; ///< several fields are being written; reckon once, after the last

    PatientBanner* m_banner;
    PatientPage* m_patient;
    CoursePage* m_course;
    OrderPage* m_order;
    PreparationPage* m_preparation;
    ScreeningPage* m_screening;
    PlanPage* m_plan;
    QScrollArea* m_scroll = nullptr;
    std::optional<PageArrangement> m_arrangement;
};

} // namespace ketaplan
