// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "order_page.h"
#include "patient_banner.h"
#include "patient_page.h"
#include "plan_page.h"
#include "plan_session.h"
#include "preparation_page.h"
#include "screening_page.h"

class QGridLayout;
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
    void focusSection(int number);
    void focusPlace(const Place& place);

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
    void newPatientWanted();
    void workingsWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    enum class Arrangement { none, wide, threeColumns, oneColumn };

    void build();
    void connectPages();
    void connectForm(FormPage* page);
    void chooseProtocol();
    void recompute();
    void showOutcome(const Form& form);
    void acknowledge(const QString& key, Acknowledgement given);
    void withdraw(const QString& key);
    void suggestName(const QString& name);
    void arrange();
    Arrangement fittingArrangement() const;
    void seat(Arrangement arrangement);
    void foldScreening();
    void revealFocus();

    const ProtocolTable& m_table;
    Clock m_clock;
    AcknowledgementBook m_book;
    Outcome m_outcome;
    bool m_quiet = false; ///< several fields are being written; reckon once, after the last
    Arrangement m_arrangement = Arrangement::none;

    PatientBanner* m_banner;
    PatientPage* m_patient;
    OrderPage* m_order;
    PreparationPage* m_preparation;
    ScreeningPage* m_screening;
    PlanPage* m_plan;
    QScrollArea* m_scroll = nullptr;
    QGridLayout* m_left = nullptr;
};

} // namespace ketaplan
