// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_file.h"

#include "complaint.h"
#include "exchange/plan_json.h"
#include "exchange/request_json.h"
#include "json/strict_json.h"
#include "remembered.h"
#include "shown_text.h"
#include "text/sentences.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

#include <nlohmann/json.hpp>

namespace ketaplan {

namespace {

constexpr int indent = 2;

QString words(const char* text) { return QCoreApplication::translate("PlanFile", text); }

QString filter() { return words("Plan files (*.json)"); }

/// Whole or not at all.
std::optional<QString> writeWhole(const std::string& bytes, const QString& file)
{
    QSaveFile out(file);
    const auto size = static_cast<qint64>(bytes.size());
    const bool written = out.open(QIODevice::WriteOnly) && out.write(bytes.data(), size) == size && out.commit();
    return written ? std::nullopt : std::optional(out.errorString() + QLatin1Char('.'));
}

/// Nothing where no file is chosen.
std::optional<QString> askWhere(QWidget* parent, const QString& title, const QString& suggested)
{
    QFileDialog dialog(parent, title, {}, filter());
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    dialog.setDefaultSuffix(QStringLiteral("ketaplan.json"));
    remembered::beginIn(dialog);
    dialog.selectFile(suggested);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    remembered::setFolderOf(dialog.selectedFiles().constFirst());
    return dialog.selectedFiles().constFirst();
}

bool tell(QWidget* parent, const std::optional<QString>& error, const QString& what, const QString& file)
{
    if (error)
        complain(parent, what, *error);
    else
        remembered::addRecentFile(file);
    return !error;
}

} // namespace

QString inWords(const RequestError& error)
{
    const QString sentence = shownText(text::sentence(error));
    return error.at.empty() ? sentence : words("%1: %2").arg(shownText(error.at), sentence);
}

std::optional<QString> writePlanFile(const Plan& plan, const ProtocolTable& table, const QString& file)
{
    return writeWhole(toJson(plan, table).dump(indent) + '\n', file);
}

std::optional<QString> writeRequestFile(const Request& request, const QString& file)
{
    return writeWhole(toJson(request).dump(indent) + '\n', file);
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
    const auto file = askWhere(parent, words("Save plan file"),
                               QStringLiteral("infusion-plan-%1.ketaplan.json").arg(shownText(isoText(plan.ordered.date))));
    return file && tell(parent, writePlanFile(plan, table, *file), words("The plan file was not saved"), *file);
}

bool saveRequestFileAsking(QWidget* parent, const Request& request)
{
    const auto file = askWhere(parent, words("Save as a request"), QStringLiteral("infusion-request-%1.ketaplan.json").arg(shownText(isoText(request.date))));
    return file && tell(parent, writeRequestFile(request, *file), words("The request was not saved"), *file);
}

std::optional<QString> choosePlanFile(QWidget* parent, const QString& title)
{
    QFileDialog dialog(parent, title, {}, filter());
    dialog.setFileMode(QFileDialog::ExistingFile);
    dialog.setOption(QFileDialog::DontUseNativeDialog);
    remembered::beginIn(dialog);
    if (dialog.exec() != QDialog::Accepted || dialog.selectedFiles().isEmpty())
        return {};
    return dialog.selectedFiles().constFirst();
}

} // namespace ketaplan
