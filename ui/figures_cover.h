// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

namespace ketaplan {

/// While it lives the figures are out of sight, to the eye and to assistive tools alike, and a sentence stands in their place.
class FiguresCover {
public:
    explicit FiguresCover(QWidget* figures);
    ~FiguresCover();
    FiguresCover(const FiguresCover&) = delete;
    FiguresCover& operator=(const FiguresCover&) = delete;

private:
    QPointer<QWidget> m_figures;
    QPointer<QWidget> m_focus;
    QPointer<QWidget> m_sentence;
};

} // namespace ketaplan
