// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QGridLayout;
class QScrollArea;
class QWidget;

namespace ketaplan {

class CoursePage;
class OrderPage;
class PatientPage;
class PlanPage;
class PreparationPage;
class ScreeningPage;

/// How the pages stand in a window of a given width: form and screening in two columns beside the plan, each in a column of
/// its own, or all of the form in one.
class PageArrangement {
public:
    struct Pages {
        PatientPage* patient;
        OrderPage* order;
        CoursePage* course;
        PreparationPage* preparation;
        ScreeningPage* screening;
        PlanPage* plan;
    };

    /// `left` lies in what `scroll` scrolls and holds all pages but the plan.
    PageArrangement(const Pages& pages, QScrollArea* scroll, QGridLayout* left);

    /// The arrangement that fits a window of this width, whose text is that of `window`.
    void arrange(const QWidget* window);
    /// Folds screening into the room that is left for it without scrolling.
    void foldScreening();

private:
    enum class Kind { none, wide, threeColumns, oneColumn };

    static Kind fitting(const QWidget* window);
    void seat(Kind kind);
    void place(Kind kind);

    Pages m_pages;
    QScrollArea* m_scroll;
    QGridLayout* m_left;
    Kind m_kind = Kind::none;
};

} // namespace ketaplan
