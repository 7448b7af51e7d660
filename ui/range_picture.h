// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <QWidget>

namespace ketaplan {

/// Where the ordered dose stands in the range of its protocol.
struct RangeModel {
    Limit limit;
    std::optional<Rational> ordered;   ///< in the limit's unit; nothing: no dose to show
    std::optional<Rational> delivered; ///< what the pump can deliver of it
    QString orderedText, deliveredText;
};

/// A bar with the recommended and the absolute range in proportion, and a mark at the ordered dose.
class RangePicture : public QWidget {
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

private:
    std::optional<RangeModel> m_model;
};

} // namespace ketaplan
