// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_output.h"

#include "complaint.h"
#include "exchange/plan_json.h"
#include "remembered.h"
#include "report/paper/label_paper.h"
#include "report/patient_sheet.h"
#include "shown_text.h"
#include "text/page_sentences.h"

#include <QAction>
#include <QCoreApplication>
#include <QFileDialog>
#include <QPageSize>
#include <QPrintDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Output", text); }

std::optional<QString> inWords(const std::optional<PaperError>& error)
{
    return error ? std::optional(shownText(sentence(*error))) : std::nullopt;
}

QString fileName(const char* kind, const Plan& plan)
{
    return QStringLiteral("%1-%2.pdf").arg(QLatin1String(kind), shownText(isoText(plan.ordered.date)));
}

/// A preview has a button of its own that would print without the window's questions.
void hidePrintButton(const QPrintPreviewDialog& preview)
{
    for (QAction* action : preview.findChildren<QAction*>())
        if (action->text() == QPrintPreviewDialog::tr("Print"))
            action->setVisible(false);
}

} // namespace

Stamp stampOf(const Clock& clock)
{
    const QString program = QStringLiteral("KetaPlan ") + QCoreApplication::applicationVersion();
    return {utf8(program), shownTime(clock.now()), clock.today()};
}

PlanOutput::PlanOutput(const Plan& plan, const ProtocolTable& table, const Clock& clock)
    : m_paper(makeReport(plan, table, stampOf(clock))),
      m_suggestedFile(fileName(plan.status == Status::ready ? "infusion-plan" : "screening-summary", plan))
{
}

std::optional<PlanOutput> PlanOutput::patientSheet(const Plan& plan, const ProtocolTable& table, const Clock& clock)
{
    auto sheet = makePatientSheet(plan, table, stampOf(clock));
    if (!sheet)
        return std::nullopt;
    return PlanOutput(*std::move(sheet), fileName("patient-sheet", plan));
}

std::optional<PlanOutput> PlanOutput::label(const Plan& plan, const ProtocolTable& table, const Clock& clock, const LabelSize& size)
{
    auto label = makeLabel(plan, table, stampOf(clock));
    if (!label)
        return std::nullopt;
    return PlanOutput(StockLabel{*std::move(label), size}, fileName("label", plan));
}

std::optional<PlanOutput> PlanOutput::withPlanInside(const Plan& plan, const ProtocolTable& table, const Clock& clock)
{
    if (text::noAttachment(plan))
        return std::nullopt;
    PlanOutput output(plan, table, clock);
    output.m_attached = Attachment{planFileName, "application/json", planFileText(plan, table)};
    return output;
}

std::optional<QString> PlanOutput::savePdf(const QString& file) const
{
    const std::filesystem::path path(utf8(file));
    if (const auto* one = std::get_if<StockLabel>(&m_paper))
        return inWords(writePdf(one->label, one->size, path));
    return inWords(writePdf(std::get<Report>(m_paper), path, PaperSize::a4, m_attached));
}

void PlanOutput::prepare(QPrinter& printer) const
{
    if (const auto* one = std::get_if<StockLabel>(&m_paper)) {
        printer.setDocName(words("Label"));
        printer.setPageSize(pageSizeOf(one->size));
    } else {
        printer.setDocName(shownText(std::get<Report>(m_paper).title));
    }
}

std::optional<QString> PlanOutput::print(QPrinter& printer) const
{
    if (const auto* one = std::get_if<StockLabel>(&m_paper))
        return inWords(paint(one->label, one->size, printer));
    return inWords(paint(std::get<Report>(m_paper), printer));
}

QString PlanOutput::suggestedFile() const { return m_suggestedFile; }

bool savePdfAsking(QWidget* parent, const PlanOutput& output)
{
    QFileDialog dialog(parent, words("Save PDF"), {}, words("PDF files (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    remembered::beginIn(dialog);
    dialog.selectFile(output.suggestedFile());
    while (dialog.exec() == QDialog::Accepted && !dialog.selectedFiles().isEmpty()) {
        remembered::setFolderOf(dialog.selectedFiles().constFirst());
        const auto error = output.savePdf(dialog.selectedFiles().constFirst());
        if (!error)
            return true;
        if (!wantsToTryAgain(parent, words("The PDF was not saved"), *error))
            return false;
    }
    return false;
}

bool printAsking(QWidget* parent, const PlanOutput& output)
{
    for (;;) {
        // Anew each time: a queue may have gone or come.
        QPrinter printer(QPrinter::HighResolution);
        output.prepare(printer);
        QPrintDialog dialog(&printer, parent);
        if (dialog.exec() != QDialog::Accepted)
            return false;
        const auto error = output.print(printer);
        if (!error)
            return true;
        if (!wantsToTryAgain(parent, words("The page was not printed"), *error))
            return false;
    }
}

void previewAsking(QWidget* parent, const PlanOutput& output)
{
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageSize(QPageSize(QPageSize::A4));
    output.prepare(printer);
    QPrintPreviewDialog dialog(&printer, parent);
    hidePrintButton(dialog);
    std::optional<QString> error;
    QObject::connect(&dialog, &QPrintPreviewDialog::paintRequested, &dialog,
                     [&](QPrinter* page) { error = output.print(*page); });
    dialog.exec();
    if (error)
        complain(parent, words("The preview could not be made"), *error);
}

} // namespace ketaplan
