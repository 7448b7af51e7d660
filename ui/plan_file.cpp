// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_file.h"

#include "exchange/plan_json.h"
#include "json/strict_json.h"
#include "shown_text.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QMessageBox>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace ketaplan {

namespace {

constexpr int indent = 2;

QString words(const char* text) { return QCoreApplication::translate("PlanFile", text); }

QString filter() { return words("Plan files (*.json)"); }

/// "/patient/weight: …"
QString inWords(const RequestError& error)
{
    const QString sentence = shownText(text::sentence(error));
    return error.at.empty() ? sentence : words("%1: %2").arg(shownText(error.at), sentence);
}

} // namespace

std::optional<QString> writePlanFile(const Plan& plan, const ProtocolTable& table, const QString& file)
{
    const std::string bytes = toJson(plan, table).dump(indent) + '\n';
    QSaveFile out(file);
    const auto size = static_cast<qint64>(bytes.size());
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes.data(), size) == size && out.commit();
    return written ? std::nullopt : std::optional(out.errorString() + QLatin1Char('.'));
}

Result<SavedPlan, QString> readPlanFile(const QString& file)
{
    const auto bytes = readWholeFile(std::filesystem::path(utf8(file)));
    if (!bytes)
        return inWords(bytes.error());
    auto saved = readSavedPlan(*bytes);
    if (!saved)
        return inWords(saved.error());
    return *std::move(saved);
}

bool savePlanFileAsking(QWidget* parent, const Plan& plan, const ProtocolTable& table)
{
    QFileDialog dialog(parent, words("Save plan file"), {}, filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDefaultSuffix(QStringLiteral("json"));
    dialog.selectFile(QStringLiteral("infusion-plan-%1.json").arg(shownText(isoText(plan.ordered.date))));
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return false;
    const auto error = writePlanFile(plan, table, dialog.selectedFiles().constFirst());
    if (error)
        complainOfPlanFile(parent, words("The plan file was not saved"), *error);
    return !error;
}

std::optional<QString> choosePlanFile(QWidget* parent)
{
    QFileDialog dialog(parent, words("Open the last plan"), {}, filter());
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

void complainOfPlanFile(QWidget* parent, const QString& what, const QString& why)
{
    auto* box = new QMessageBox(QMessageBox::Warning, what, what, QMessageBox::Ok, parent);
    box->setInformativeText(why + QLatin1Char(' ') + words("Nothing in the window was changed."));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace ketaplan
