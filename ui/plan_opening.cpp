// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_opening.h"

#include "complaint.h"
#include "exchange/request_json.h"
#include "file_drop.h"
#include "form_difference.h"
#include "form_of_request.h"
#include "json/strict_json.h"
#include "plan_file.h"
#include "planner.h"
#include "remembered.h"
#include "shown_text.h"
#include "text/quantity_text.h"

#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

namespace ketaplan {

namespace {

bool has(const nlohmann::json& json, const char* key) { return json.is_object() && json.contains(key); }

/// Another table may mean another thing by the same name.
std::optional<QString> whyNot(const OpenedOrder& order, const ProtocolTable& table)
{
    if (order.plan && order.plan->table != table.identity.id)
        return PlanOpening::tr("This plan was made with the table %1; the window plans with %2. Open the window with that table.")
            .arg(shownText(order.plan->table), shownText(table.identity.id));
    if (!find(table.protocols, order.request.protocol))
        return PlanOpening::tr("The table has no protocol %1.").arg(shownText(order.request.protocol));
    return {};
}

bool isOfOtherContent(const OpenedOrder& order, const ProtocolTable& table)
{
    return order.plan && order.plan->tableSha256 != table.identity.sha256;
}

} // namespace

Result<OpenedOrder, QString> readOrderFile(const QString& file)
{
    const auto bytes = readWholeFile(std::filesystem::path(utf8(file)));
    if (!bytes)
        return inWords(bytes.error());
    const auto json = parseStrictJson(*bytes);
    if (!json)
        return inWords(json.error());
    if (!has(*json, "plan") && !has(*json, "request"))
        return PlanOpening::tr("It holds neither a plan nor a request.");
    if (has(*json, "request")) {
        auto request = requestFromJson(*json);
        return request ? Result<OpenedOrder, QString>(OpenedOrder{*std::move(request), {}}) : inWords(request.error());
    }
    auto saved = readSavedPlan(*bytes);
    return saved ? Result<OpenedOrder, QString>(OpenedOrder{saved->request, *saved}) : inWords(saved.error());
}

PlanOpening::PlanOpening(QWidget* window) : QObject(window), m_window(window)
{
    connect(new FileDrop(window), &FileDrop::dropped, this, &PlanOpening::takeDropped);
}

void PlanOpening::follow(Planner* planner) { m_planner = planner; }

void PlanOpening::choose()
{
    if (const auto file = choosePlanFile(m_window, tr("Open plan")))
        open(*file);
}

void PlanOpening::takeDropped(const QStringList& files)
{
    if (files.size() != 1)
        return complain(m_window, tr("One file at a time"), tr("%1 files were dropped; a window holds one plan.").arg(files.size()));
    if (files.front().isEmpty())
        return complain(m_window, tr("This file cannot be opened"), tr("It is not a file on this computer."));
    open(files.front());
}

void PlanOpening::open(const QString& file)
{
    if (!m_planner)
        return complain(m_window, tr("This plan cannot be opened"), tr("There is no table to plan with."));
    const auto order = readOrderFile(file);
    if (!order)
        return complain(m_window, tr("This is no plan file"), order.error());
    if (const auto why = whyNot(*order, m_planner->table()))
        return complain(m_window, tr("This plan cannot be opened"), *why);
    if (!mayReplace())
        return;
    remembered::setFolderOf(file);
    remembered::addRecentFile(file);
    show(*order);
}

/// Acknowledgements are judged by the engine, for the values that stand in the form now. Those of another content of the table
/// were given for other limits and questions.
void PlanOpening::show(const OpenedOrder& order)
{
    const ProtocolTable& table = m_planner->table();
    Form form = formOf(completed(order.request, table, m_planner->clock().today()), table);
    if (isOfOtherContent(order, table)) {
        form.acknowledgements.clear();
        form.secondCheck.reset();
    }
    const std::size_t given = order.request.acknowledgements.size();
    const std::vector<Place> left = m_planner->write(form);
    const bool lapsed = m_planner->form().acknowledgements.size() < given;
    Q_EMIT opened();
    QString words = order.plan ? tr("Opened the plan of %1.") : tr("Opened the request of %1.");
    words = words.arg(shownText(text::shown(order.request.date)));
    if (isOfOtherContent(order, table))
        words += tr(" It was planned with another file of the table: limits and questions are those of the table in use.");
    if (lapsed)
        words += tr(" Not every acknowledgement counts any more.");
    Q_EMIT said(words);
    if (!left.empty())
        complain(m_window, tr("Not everything could be shown"),
                           tr("The table in use, or the field, has no place for: %1. It was left empty.").arg(namesOf(left, table)), {});
}

bool PlanOpening::mayReplace() const
{
    if (isBlank(m_planner->form()))
        return true;
    QMessageBox box(QMessageBox::Question, tr("Open plan"), tr("Clear what is entered and show the plan of the file?"),
                    QMessageBox::NoButton, m_window);
    QPushButton* replace = box.addButton(tr("Clear and open"), QMessageBox::AcceptRole);
    box.setDefaultButton(box.addButton(QMessageBox::Cancel));
    box.exec();
    return box.clickedButton() == replace;
}

void PlanOpening::addRecentTo(QMenu* menu)
{
    QMenu* recent = menu->addMenu(tr("Recent plans"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { fillRecent(recent); });
}

void PlanOpening::fillRecent(QMenu* menu)
{
    menu->clear();
    for (const QString& file : remembered::recentFiles())
        menu->addAction(QString(file).replace(QLatin1Char('&'), QStringLiteral("&&")), this, [this, file] { open(file); });
    menu->addSeparator();
    QAction* keep = menu->addAction(tr("Remember the paths of plans"));
    keep->setCheckable(true);
    keep->setChecked(remembered::keepsRecentFiles());
    connect(keep, &QAction::toggled, this, &remembered::keepRecentFiles);
    menu->addAction(tr("Clear the list"), this, &remembered::clearRecentFiles)->setEnabled(!remembered::recentFiles().isEmpty());
}

} // namespace ketaplan
