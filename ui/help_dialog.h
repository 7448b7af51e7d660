// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "help_topic.h"

#include <QDialog>

class QListWidget;
class QTextBrowser;

namespace ketaplan {

class Planner;

/// The topics in a list, by keyboard, and beside it what is told of the chosen one.
class HelpDialog : public QDialog {
    Q_OBJECT

public:
    /// Begins at the topic of `place`, else at the first.
    HelpDialog(std::vector<HelpTopic> topics, const Place& place, QWidget* parent);

    QListWidget* list() const { return m_list; }
    QTextBrowser* text() const { return m_text; }

private:
    void build();
    void showChosen(int row);

    const std::vector<HelpTopic> m_topics;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

/// Opens the help on what has the focus, in the protocol in hand.
void showHelpAt(const QWidget* focus, const Planner& planner, QWidget* parent);

} // namespace ketaplan
