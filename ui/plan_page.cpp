// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_page.h"

#include "flat_style.h"
#include "preparation_captions.h"
#include "section.h"
#include "shown_text.h"
#include "text/label_sentences.h"
#include "text/line_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

bool showsFigures(const Outcome& outcome)
{
    return outcome.plan && outcome.plan->status != Status::refused && outcome.plan->status != Status::contraindicated &&
           outcome.plan->dose && outcome.plan->preparation && outcome.plan->pump && outcome.plan->ledger;
}

class PlanSection : public Section {
public:
    explicit PlanSection(QWidget* parent) : Section(5, PlanPage::tr("Plan"), parent) {}
    using Section::content;
    using Section::heading;
};

QLabel* linkLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(textFont(9));
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    return label;
}

QHBoxLayout* inOneLine(std::initializer_list<QWidget*> widgets)
{
    auto* line = new QHBoxLayout;
    line->setSpacing(8);
    for (QWidget* widget : widgets)
        line->addWidget(widget, 1);
    return line;
}

} // namespace

PlanPage::PlanPage(const ProtocolTable& table, QWidget* parent)
    : QWidget(parent), m_table(table), m_status(new StatusPanel(this)),
      m_totalDose(new FigureView(tr("Total dose"), FigureScale::reckoned, this)),
      m_doseRate(new FigureView(tr("Dose rate"), FigureScale::reckoned, this)),
      m_drug(new FigureView(tr("Drug volume"), FigureScale::measured, this)),
      m_diluent(new FigureView(tr("Diluent volume"), FigureScale::measured, this)),
      m_concentration(new FigureView(tr("Prepared concentration"), FigureScale::measured, this)),
      m_keyed(new KeyedBox(this)), m_programme(new ProgrammeView(this)), m_pictures(new PlanPictures(table, this)),
      m_held(new QWidget(this)), m_workings(linkLabel(this)), m_basis(linkLabel(this)),
      m_secondCheck(new SecondCheckLine(this)), m_prints(secondaryLabel(this))
{
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    build();
    connect(m_status, &StatusPanel::asked, this, &PlanPage::asked);
    connect(m_workings, &QLabel::linkActivated, this, &PlanPage::workingsWanted);
    connectFigures();
}

void PlanPage::build()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(buildFigures());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(14, 10, 14, 10);
    column->setSpacing(8);
    column->addWidget(m_status);
    column->addWidget(m_scroll, 1);
    column->addWidget(buildButtons());
}

QWidget* PlanPage::buildFigures()
{
    auto* section = new PlanSection(this);
    section->setBackgroundRole(QPalette::Base);
    section->setAutoFillBackground(true);
    auto* held = new QHBoxLayout(m_held);
    held->setContentsMargins(0, 0, 0, 0);
    auto* mark = new MarkView(m_held, 14);
    mark->setMark(Mark::contraindicated);
    auto* words = new QLabel(tr("Not for administration"), m_held);
    words->setFont(textFont(9, true));
    held->addWidget(mark);
    held->addWidget(words);
    m_workings->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(tr("How each figure was reckoned")));
    m_basis->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(tr("Limits, findings and their sources")));
    section->heading()->addWidget(m_held);
    m_column = section->content();
    m_column->setSpacing(5);
    QHBoxLayout* dose = inOneLine({m_totalDose, m_doseRate});
    dose->setStretch(0, 3);
    dose->setStretch(1, 2);
    m_column->addLayout(dose);
    QHBoxLayout* drawUp = inOneLine({m_drug, m_diluent, m_concentration});
    for (int i = 0; i < drawUp->count(); ++i)
        drawUp->setStretch(i, 0); // each as wide as what it says
    drawUp->setSpacing(6);
    m_column->addLayout(drawUp);
    m_column->addWidget(m_keyed);
    m_column->addWidget(m_programme);
    m_column->addWidget(m_pictures);
    auto* links = new QHBoxLayout;
    links->addWidget(m_workings);
    links->addWidget(m_basis);
    links->addStretch(1);
    m_column->addLayout(links);
    m_column->addStretch(1);
    return section;
}

QWidget* PlanPage::buildButtons()
{
    auto* area = new QWidget(this);
    m_print = new QPushButton(tr("Print"), area);
    m_savePdf = new QPushButton(tr("Sa&ve PDF"), area);
    m_savePdf->setAccessibleName(tr("Save PDF"));
    m_label = new QPushButton(tr("Label"), area);
    auto* newPatient = new QPushButton(tr("New patient"), area);
    m_prints->setWordWrap(true);
    auto* line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_print);
    line->addWidget(m_savePdf);
    line->addWidget(m_label);
    line->addStretch(1);
    line->addWidget(newPatient);
    auto* column = new QVBoxLayout(area);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_secondCheck);
    column->addWidget(m_prints);
    column->addLayout(line);
    connect(m_print, &QPushButton::clicked, this, &PlanPage::printWanted);
    connect(m_savePdf, &QPushButton::clicked, this, &PlanPage::savePdfWanted);
    connect(m_label, &QPushButton::clicked, this, &PlanPage::labelWanted);
    connect(newPatient, &QPushButton::clicked, this, &PlanPage::newPatientWanted);
    return area;
}

/// A figure is asked for by its name.
void PlanPage::connectFigures()
{
    for (const text::PlanFigure subject : text::planFigures)
        if (FigureView* view = figure(shownText(text::label(subject))))
            connect(view, &FigureView::clicked, this, [this, subject] { Q_EMIT basisWanted(subject); });
    connect(m_pictures, &PlanPictures::basisWanted, this, [this] { Q_EMIT basisWanted(Limited::dose); });
    connect(m_basis, &QLabel::linkActivated, this, [this] { Q_EMIT basisWanted(Limited::dose); });
}

void PlanPage::show(const Outcome& outcome, const Summary& summary, const Protocol* protocol)
{
    const bool figures = showsFigures(outcome);
    if (!figures)
        clearFigures(outcome);
    m_status->show(summary);
    if (figures)
        showFigures(*outcome.plan);
    m_held->setVisible(outcome.plan && outcome.plan->status != Status::ready);
    m_workings->setVisible(figures);
    m_basis->setVisible(outcome.plan && !text::basisSubjects(*outcome.plan).empty());
    m_pictures->show(outcome.plan, figures, protocol);
    showWhatPrints(outcome);
    fitPictures();
}

void PlanPage::showFigures(const Plan& plan)
{
    const DoseFigures& dose = *plan.dose;
    const QString weight =
        tr("%1, %2").arg(shownText(text::shown(dose.dosingWeight)), shownText(text::label(dose.basis)).toLower());
    showFigure(m_totalDose, plan.status, dose.totalDose,
               tr("%1 × %2").arg(shownText(text::shown(dose.dosePerKg)), weight));
    showFigure(m_doseRate, plan.status, dose.doseRate, shownText(text::shown(dose.doseRatePerKg)));
    showPreparation(plan);
    showPump(plan);
}

/// With lines there is no rate that holds for the whole, and none is shown.
void PlanPage::showPump(const Plan& plan)
{
    const bool scheduled = text::hasProgramme(plan);
    m_doseRate->setVisible(!scheduled);
    const bool running = plan.ordered.schedule.running.has_value(); // nothing is drawn up anew
    m_drug->setVisible(!running);
    m_diluent->setVisible(!running);
    m_keyed->setVisible(!scheduled);
    m_programme->setVisible(scheduled);
    if (!scheduled) {
        m_programme->clear();
        return m_keyed->show(plan);
    }
    m_doseRate->clear();
    m_keyed->clear({});
    m_programme->show(plan, m_table);
}

void PlanPage::showPreparation(const Plan& plan)
{
    const Preparation& preparation = *plan.preparation;
    showFigure(m_drug, plan.status, preparation.drugVolume, drugCaption(preparation, m_table));
    showFigure(m_diluent, plan.status, preparation.diluentVolume, diluentCaption(preparation));
    showFigure(m_concentration, plan.status, preparation.concentration, concentrationCaption(plan));
}

void PlanPage::clearFigures(const Outcome& outcome)
{
    for (FigureView* figure : {m_totalDose, m_doseRate, m_drug, m_diluent, m_concentration})
        figure->clear();
    for (FigureView* figure : {m_doseRate, m_drug, m_diluent})
        figure->show();
    m_programme->clear();
    m_programme->hide();
    m_keyed->setVisible(true);
    m_keyed->clear(outcome.plan
                       ? tr("No figures: the plan is %1.").arg(shownText(text::label(outcome.plan->status)).toLower())
                       : tr("No figures without a whole order."));
}

/// The pictures have what the figures leave, so that those do not scroll.
void PlanPage::fitPictures()
{
    const int others = m_scroll->widget()->sizeHint().height() - m_pictures->sizeHint().height();
    m_pictures->fitInto(m_scroll->viewport()->height() - others);
}

void PlanPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitPictures();
}

void PlanPage::showWhatPrints(const Outcome& outcome)
{
    const bool ready = outcome.plan && outcome.plan->status == Status::ready;
    QString text = tr("There is nothing to print yet.");
    if (ready)
        text = tr("Print and Save PDF give the <b>infusion plan</b>.");
    else if (outcome.plan)
        text = tr("Print and Save PDF give a <b>screening summary</b>, not for administration.");
    m_prints->setText(text);
    for (QPushButton* button : {m_print, m_savePdf}) {
        button->setEnabled(outcome.plan.has_value());
        button->setAccessibleDescription(QString(text).remove(QStringLiteral("<b>")).remove(QStringLiteral("</b>")));
    }
    const auto noLabel = outcome.plan ? text::noLabel(*outcome.plan) : std::optional<std::string>("");
    m_label->setEnabled(!noLabel);
    m_label->setAccessibleDescription(noLabel ? shownText(*noLabel) : tr("The label of bag or syringe."));
    setPrimary(m_print, ready);
}

void PlanPage::setCompact(bool compact)
{
    m_pictures->setCompact(compact);
    m_status->setCompact(compact);
    for (FigureView* figure : allFigures())
        figure->setCaptionVisible(!compact);
    for (QWidget* pump : {static_cast<QWidget*>(m_programme), static_cast<QWidget*>(m_keyed)}) {
        m_column->removeWidget(pump);
        m_column->insertWidget(compact ? 0 : 2, pump);
    }
    fitPictures();
}

void PlanPage::setWhole(bool whole)
{
    m_scroll->setSizeAdjustPolicy(whole ? QAbstractScrollArea::AdjustToContents : QAbstractScrollArea::AdjustIgnored);
    m_scroll->setMinimumHeight(whole ? m_scroll->widget()->sizeHint().height() : 0);
}

void PlanPage::focusFirst()
{
    if (m_print->isEnabled())
        m_print->setFocus(Qt::ShortcutFocusReason);
}

std::vector<FigureView*> PlanPage::allFigures() const
{
    std::vector<FigureView*> all{m_totalDose, m_doseRate, m_drug, m_diluent, m_concentration};
    for (FigureView* figure : m_keyed->figures())
        all.push_back(figure);
    return all;
}

FigureView* PlanPage::figure(const QString& name) const
{
    for (FigureView* figure : allFigures())
        if (figure->name() == name)
            return figure;
    return nullptr;
}

} // namespace ketaplan
