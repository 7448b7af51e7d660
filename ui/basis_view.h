// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/basis.h"
#include "text_dialog.h"

#include <QScrollArea>

class QLabel;
class QVBoxLayout;

namespace ketaplan {

/// One basis to read: value, equations, limits, what it rests on, and at its end each source with its addresses, which open
/// outside and can always be copied.
class BasisView : public QScrollArea {
    Q_OBJECT

public:
    BasisView(const ProtocolTable& table, Copying copying, QWidget* parent);

    void show(const text::Basis& basis);
    /// All that is shown, a paragraph a line.
    QString plainText() const;

private:
    void showHead(const text::Basis& basis);
    void showWorkings(const text::Basis& basis);
    void showChecks(const text::Basis& basis);
    void showStatements(const QString& heading, const std::vector<text::Statement>& statements);
    void showSources();
    void showSource(std::size_t index);
    void addHeading(const QString& words);
    QLabel* addParagraph(const QString& html);
    /// " [1, 2]" in the order in which sources are first named.
    QString cited(const std::vector<std::string>& sources);

    const ProtocolTable& m_table;
    Copying m_copying;
    std::vector<std::string> m_sources;
    QVBoxLayout* m_column = nullptr;
};

} // namespace ketaplan
