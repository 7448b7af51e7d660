// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace ketaplan {

/// A long document to read: its chapters beside it, words found in it, and its own pages printed. It holds the document and
/// no table, and may stay open beside the planner.
class TableReader : public QDialog {
    Q_OBJECT

public:
    TableReader(Report document, const QString& title, QWidget* parent);

private:
    void listChapters();
    void goTo(int chapter);
    void find(bool backward);
    void print();

    Report m_document;
    QTextBrowser* m_text;
    QListWidget* m_chapters;
    QLineEdit* m_words;
    QLabel* m_said;
};

} // namespace ketaplan
