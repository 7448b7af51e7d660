// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "clock.h"
#include "report/report.h"

#include <QString>

#include <optional>

class QPrinter;
class QWidget;

namespace ketaplan {

/// Paper from an immutable plan: infusion plan where it is ready, else the screening summary. A failure is a sentence that
/// says what to do; nothing in the window changes.
class PlanOutput {
public:
    PlanOutput(const Plan& plan, const ProtocolTable& table, const Clock& clock);
    /// Of a document that is made already.
    PlanOutput(Report report, QString suggestedFile) : m_report(std::move(report)), m_suggestedFile(std::move(suggestedFile)) {}

    /// Nothing when the file is written whole.
    std::optional<QString> savePdf(const QString& file) const;
    /// The same for a printer or a preview that is set up.
    std::optional<QString> print(QPrinter& printer) const;

    /// "infusion-plan-2026-11-23.pdf": no name of a patient in it.
    QString suggestedFile() const;

    /// The information sheet for the patient. Nothing where there is none to give; `text::noPatientSheet` says why.
    static std::optional<PlanOutput> patientSheet(const Plan& plan, const ProtocolTable& table, const Clock& clock);

private:
    Report m_report;
    QString m_suggestedFile;
};

/// What a page says of the program and of now.
Stamp stampOf(const Clock& clock);

/// Ask where to, then write or print; a failure is shown. True when it is done.
bool savePdfAsking(QWidget* parent, const PlanOutput& output);
bool printAsking(QWidget* parent, const PlanOutput& output);
void previewAsking(QWidget* parent, const PlanOutput& output);

} // namespace ketaplan
