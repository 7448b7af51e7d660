// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_output.h"

#include "report/paper/paper.h"
#include "report/patient_sheet.h"
#include "shown_text.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Output", text); }

void complain(QWidget* parent, const QString& what, const QString& why)
{
    QMessageBox box(QMessageBox::Warning, what, what, QMessageBox::Ok, parent);
    box.setInformativeText(why + QLatin1Char(' ') + words("Nothing in the window was changed."));
    box.exec();
}

std::optional<QString> inWords(const std::optional<PaperError>& error)
{
    return error ? std::optional(shownText(sentence(*error))) : std::nullopt;
}

} // namespace

Stamp stampOf(const Clock& clock)
{
    const QString program = QStringLiteral("KetaPlan ") + QCoreApplication::applicationVersion();
    return {utf8(program), shownTime(clock.now()), clock.today()};
}

PlanOutput::PlanOutput(const Plan& plan, const ProtocolTable& table, const Clock& clock)
    : m_report(makeReport(plan, table, stampOf(clock))),
      m_suggestedFile(QStringLiteral("%1-%2.pdf").arg(plan.status == Status::ready ? QStringLiteral("infusion-plan")
                                                                                  : QStringLiteral("screening-summary"),
                                                      shownText(isoText(plan.ordered.date))))
{
}

std::optional<PlanOutput> PlanOutput::patientSheet(const Plan& plan, const ProtocolTable& table, const Clock& clock)
{
    auto sheet = makePatientSheet(plan, table, stampOf(clock));
    if (!sheet)
        return std::nullopt;
    return PlanOutput(*std::move(sheet), QStringLiteral("patient-sheet-%1.pdf").arg(shownText(isoText(plan.ordered.date))));
}

std::optional<QString> PlanOutput::savePdf(const QString& file) const
{
    return inWords(writePdf(m_report, std::filesystem::path(utf8(file))));
}

std::optional<QString> PlanOutput::print(QPrinter& printer) const
{
    printer.setDocName(shownText(m_report.title));
    return inWords(paint(m_report, printer));
}

QString PlanOutput::suggestedFile() const { return m_suggestedFile; }

bool savePdfAsking(QWidget* parent, const PlanOutput& output)
{
    QFileDialog dialog(parent, words("Save PDF"), {}, words("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    dialog.selectFile(output.suggestedFile());
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    const auto error = output.savePdf(dialog.selectedFiles().constFirst());
    if (error)
        complain(parent, words("The PDF was not saved"), *error);
    return !error;
}

bool printAsking(QWidget* parent, const PlanOutput& output)
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, parent);
    if (dialog.exec() != QDialog::Accepted)
        return false;
    const auto error = output.print(printer);
    if (error)
        complain(parent, words("The page was not printed"), *error);
    return !error;
}

void previewAsking(QWidget* parent, const PlanOutput& output)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    QPrintPreviewDialog dialog(&printer, parent);
    std::optional<QString> error;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter* page) { error = output.print(*page); });
    dialog.exec();
    if (error)
        complain(parent, words("The preview could not be made"), *error);
}

} // namespace ketaplan
