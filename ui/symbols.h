// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPainter;
class QRectF;

namespace ketaplan {

struct Theme;

/// What a mark says, by its shape first and its colour second.
enum class Mark {
    none,
    done,           ///< tick: answered, nothing found
    ready,          ///< ring with a tick
    acknowledge,    ///< triangle with an exclamation mark
    notChecked,     ///< dashed ring
    contraindicated, ///< filled octagon with a bar
    refused,        ///< square with a cross
    note,           ///< ring with an i
    unfinished,     ///< three dots
};

QColor colourOf(Mark mark, const Theme& theme);

/// Draws the mark as large as fits into the rectangle. `ground` shows through the filled ones.
void paintMark(QPainter& painter, Mark mark, const QRectF& area, const QColor& ink, const QColor& ground);

/// A mark at the size of the text. It says nothing to assistive tools: the words beside it do.
class MarkView : public QWidget {
    Q_OBJECT

public:
    explicit MarkView(QWidget* parent, int size = 16);

    void setMark(Mark mark);
    Mark mark() const { return m_mark; }
    /// On a solid fill both are fixed; else they follow the theme.
    void setInk(const QColor& ink, const QColor& ground);
    void followTheme();

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Mark m_mark = Mark::none;
    int m_size;
    QColor m_ink, m_ground;
};

} // namespace ketaplan
