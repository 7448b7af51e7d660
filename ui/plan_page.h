// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyed_box.h"
#include "plan_pictures.h"
#include "plan_session.h"
#include "programme_view.h"
#include "second_check_line.h"
#include "status_panel.h"
#include "text/basis.h"

class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace ketaplan {

/// The one place for results: status, dose, draw-up, pump, pictures, and what will be printed.
class PlanPage : public QWidget {
    Q_OBJECT

public:
    explicit PlanPage(const ProtocolTable& table, QWidget* parent);

    void show(const Outcome& outcome, const Summary& summary, const Protocol* protocol);
    /// For large text: the pump box under the status, without captions; the pictures behind a link.
    void setCompact(bool compact);
    /// As high as all that it shows, without a scroll bar of its own.
    void setWhole(bool whole);
    void focusFirst();

    /// Every result by its name.
    FigureView* figure(const QString& name) const;
    SecondCheckLine* secondCheck() const { return m_secondCheck; }
    StatusPanel* status() const { return m_status; }
    ProgrammeView* programme() const { return m_programme; }

Q_SIGNALS:
    void asked(const ketaplan::Place& place);
    void printWanted();
    void savePdfWanted();
    void labelWanted();
    void newPatientWanted();
    void workingsWanted();
    void basisWanted(const ketaplan::text::BasisSubject& subject);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildFigures();
    QWidget* buildButtons();
    void showFigures(const Plan& plan);
    void showPreparation(const Plan& plan);
    void showPump(const Plan& plan);
    void connectFigures();
    void clearFigures(const Outcome& outcome);
    void fitPictures();
    void showWhatPrints(const Outcome& outcome);
    std::vector<FigureView*> allFigures() const;

    const ProtocolTable& m_table;
    StatusPanel* m_status;
    FigureView* m_totalDose;
    FigureView* m_doseRate;
    FigureView* m_drug;
    FigureView* m_diluent;
    FigureView* m_concentration;
    KeyedBox* m_keyed;
    ProgrammeView* m_programme; ///< stands in for the keyed box where there is more than one rate
    PlanPictures* m_pictures;
    QWidget* m_held;   ///< "Not for administration" beside the title
    QLabel* m_workings;
    QLabel* m_basis; ///< leads to limits and findings, also where there are no figures
    SecondCheckLine* m_secondCheck;
    QLabel* m_prints;
    QPushButton* m_print = nullptr;
    QPushButton* m_savePdf = nullptr;
    QPushButton* m_label = nullptr;
    QVBoxLayout* m_column = nullptr;
    QScrollArea* m_scroll = nullptr;
};

} // namespace ketaplan
