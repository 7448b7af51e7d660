// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace ketaplan::test {

/// Contrast of two colours as WCAG 2 defines it: from 1 to 21.
qreal contrast(const QColor& a, const QColor& b);

} // namespace ketaplan::test
