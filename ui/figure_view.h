// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace ketaplan {

/// How large a figure stands: what goes into the pump, what is drawn up, what is reckoned, what is told.
enum class FigureScale { keyed, measured, reckoned, told };

/// One result: label, value with unit, caption. To assistive tools its name is the label and its description the value
/// with its unit. It keeps its place and height in every state; only a figure of a ready plan is large. A figure that stands
/// there can be reached by the keyboard; a click, Space or Enter asks for its basis.
class FigureView : public QAbstractButton {
    Q_OBJECT

public:
    FigureView(const QString& name, FigureScale scale, QWidget* parent);

    /// A figure that may be used.
    void showReady(const QString& value, const QString& unit, const QString& caption);
    /// A figure of a plan that is not for administration: 12 pt regular at most.
    void showHeld(const QString& value, const QString& unit, const QString& caption);
    void clear();
    void setCaptionVisible(bool visible);

    QString name() const { return accessibleName(); }
    /// "21.7 mL", or "Not calculated".
    QString shown() const { return accessibleDescription(); }
    bool isLarge() const { return m_state == State::ready; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum class State { cleared, held, ready };
    void set(State state, const QString& value, const QString& unit, const QString& caption);
    int points() const;
    int widthAt(int points) const;
    QFont valueFont(int points) const;
    QFont unitFont(int points) const;
    int valueHeight() const;

    FigureScale m_scale;
    State m_state = State::cleared;
    QString m_value, m_unit, m_caption;
    bool m_captionVisible = true;
};

} // namespace ketaplan
