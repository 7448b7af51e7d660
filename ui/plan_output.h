// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "report/label.h"
#include "report/paper/paper.h"
#include "report/report.h"

#include <QString>

#include <optional>
#include <variant>

class QPrinter;
class QWidget;

namespace ketaplan {

/// Paper from an immutable plan: infusion plan where it is ready, else the screening summary; or a page of its own. A failure is a
/// sentence that says what to do; nothing in the window changes.
class PlanOutput {
public:
    PlanOutput(const Plan& plan, const ProtocolTable& table, const Clock& clock);
    /// Of a document that is made already.
    PlanOutput(Report report, QString suggestedFile) : m_paper(std::move(report)), m_suggestedFile(std::move(suggestedFile)) {}

    /// The information sheet for the patient. Nothing where there is none to give; `text::noPatientSheet` says why.
    static std::optional<PlanOutput> patientSheet(const Plan& plan, const ProtocolTable& table, const Clock& clock);
    /// The label of bag or syringe. Nothing where there is none; `text::noLabel` says why.
    static std::optional<PlanOutput> label(const Plan& plan, const ProtocolTable& table, const Clock& clock, const LabelSize& size);
    /// The infusion plan, whose PDF has the plan's file inside. Nothing for a summary; `text::noAttachment` says why.
    static std::optional<PlanOutput> withPlanInside(const Plan& plan, const ProtocolTable& table, const Clock& clock);

    /// Nothing when the file is written whole.
    std::optional<QString> savePdf(const QString& file) const;
    /// Names the job, and sets the paper where it is of one size alone.
    void prepare(QPrinter& printer) const;
    /// Paints on a printer or a preview that is set up. Nothing when the print system took it.
    std::optional<QString> print(QPrinter& printer) const;

    /// "infusion-plan-2026-11-23.pdf": no name of a patient in it.
    QString suggestedFile() const;

private:
    struct StockLabel {
        Label label;
        LabelSize size;
    };
    PlanOutput(StockLabel label, QString suggestedFile) : m_paper(std::move(label)), m_suggestedFile(std::move(suggestedFile)) {}

    std::variant<Report, StockLabel> m_paper;
    std::optional<Attachment> m_attached;
    QString m_suggestedFile;
};

/// What a page says of the program and of now.
Stamp stampOf(const Clock& clock);

/// Ask where to, then write or print; what failed is said and can be tried again. True when it is done.
bool savePdfAsking(QWidget* parent, const PlanOutput& output);
bool printAsking(QWidget* parent, const PlanOutput& output);
/// Shows the pages as the printer gets them. Printing is the window's alone, with its questions before it.
void previewAsking(QWidget* parent, const PlanOutput& output);

} // namespace ketaplan
