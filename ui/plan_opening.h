// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "exchange/saved_plan.h"
#include "form.h"

#include <QObject>
#include <QPointer>

class QMenu;

namespace ketaplan {

class Planner;

/// What a plan file or a request file asks for, as it was typed, to be planned again.
struct OpenedOrder {
    Request request;
    std::optional<SavedPlan> plan; ///< nothing of a request
};

/// Nothing but the order is read of a plan, whatever its status is. In words why the file is neither.
Result<OpenedOrder, QString> readOrderFile(const QString& file);

/// Brings a plan file or a request file into the form: chosen, dropped, or one of the last. What is typed is replaced only where
/// that is agreed to.
class PlanOpening : public QObject {
    Q_OBJECT

public:
    explicit PlanOpening(QWidget* window);

    void follow(Planner* planner);
    void choose();
    void open(const QString& file);
    /// The entries of the files last used.
    void addRecentTo(QMenu* menu);

Q_SIGNALS:
    void said(const QString& words);
    /// Another form stands in the window, as it stands in a file.
    void opened();

private:
    void takeDropped(const QStringList& files);
    void show(const OpenedOrder& order);
    bool mayReplace() const;
    void fillRecent(QMenu* menu);

    QWidget* m_window;
    QPointer<Planner> m_planner;
};

} // namespace ketaplan
