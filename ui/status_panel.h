// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "summary.h"

#include <QFrame>

class QLabel;

namespace ketaplan {

/// The status in one word, with its symbol and frame, and the lines that lead to what is open: the first three, and a list
/// of all. A change is told to assistive tools, that of the word as an alert.
class StatusPanel : public QFrame {
    Q_OBJECT

public:
    explicit StatusPanel(QWidget* parent);

    void show(const Summary& summary);
    /// Lower, where the text is large.
    void setCompact(bool compact);
    const Summary& summary() const { return m_summary; }

Q_SIGNALS:
    void asked(const ketaplan::Place& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Line {
        MarkView* mark;
        QLabel* label;
    };
    void build();
    void showLine(std::size_t index);
    void showMore();
    QString told() const;
    std::size_t fitting() const;
    void dress();
    void offerAll();
    void follow(const SummaryLine& line);

    Summary m_summary;
    std::vector<SummaryLine> m_shown; ///< each by itself where there is room, else some together
    std::size_t m_fitting = 0; ///< of these
    int m_textLines = 4;
    MarkView* m_mark;
    QLabel* m_word;
    QLabel* m_more;
    std::vector<Line> m_lines;
};

} // namespace ketaplan
