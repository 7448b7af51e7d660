// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <QAbstractButton>

namespace ketaplan {

/// Where the ordered dose stands in the range of its protocol.
struct RangeModel {
    Limit limit;
    std::optional<Rational> ordered;   ///< in the limit's unit; nothing: no dose to show
    std::optional<Rational> delivered; ///< what the pump can deliver of it
    QString orderedText, deliveredText;
    std::vector<Rational> further = {}; ///< those of the other steps, where there is more than one
};

/// A bar with the recommended and the absolute range in proportion, and a mark at the ordered dose. A click, Space or Enter
/// asks for its basis.
class RangePicture : public QAbstractButton {
    Q_OBJECT

public:
    explicit RangePicture(QWidget* parent);

    void show(const RangeModel& model);
    /// Without a protocol there is nothing to draw.
    void clear();

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    std::optional<RangeModel> m_model;
};

} // namespace ketaplan
