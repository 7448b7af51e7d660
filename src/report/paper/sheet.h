// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QFontMetricsF>
#include <QPaintDevice>
#include <QPen>

namespace ketaplan::paper {

/// Sizes of type in points, by what they are for. Nothing is smaller than the workings.
namespace type {
inline constexpr qreal keyed = 38;
inline constexpr qreal keyedUnit = 19;
inline constexpr qreal title = 16;
inline constexpr qreal panel = 20;
inline constexpr qreal banner = 13;
inline constexpr qreal lead = 11.8;
inline constexpr qreal patient = 9.8; ///< for a reader who is no clinician
inline constexpr qreal heading = 9.6;
inline constexpr qreal step = 8.8;
inline constexpr qreal body = 8.6;
inline constexpr qreal note = 7.6;
inline constexpr qreal small = 6.6;
}

/// Black, white and two greys.
namespace ink {
inline const QColor black(0, 0, 0);
inline const QColor white(255, 255, 255);
inline const QColor dark(0x44, 0x44, 0x44);  ///< labels and notes
inline const QColor light(0xBB, 0xBB, 0xBB); ///< hairlines and the recommended range
}

/// The page as a device: lengths in its pixels, type by its resolution.
class Sheet {
public:
    explicit Sheet(QPaintDevice& device) : m_device(device) {}

    qreal mm(qreal millimetres) const { return millimetres / 25.4 * m_device.logicalDpiX(); }
    qreal width() const { return m_device.width(); }
    qreal height() const { return m_device.height(); }

    /// Noto Sans, for what it lacks DejaVu Sans.
    static QFont font(qreal points, bool bold = false);
    QFontMetricsF metrics(const QFont& font) const { return QFontMetricsF(font, &m_device); }

    QPaintDevice& device() const { return m_device; }

    QPen pen(qreal millimetres, const QColor& colour = ink::black) const
    {
        return QPen(colour, mm(millimetres), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    }
    QPen dashed(qreal millimetres) const
    {
        QPen result = pen(millimetres);
        result.setDashPattern({4, 3});
        return result;
    }

private:
    QPaintDevice& m_device;
};

} // namespace ketaplan::paper
