// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <initializer_list>

class QBoxLayout;
class QScrollArea;
class QVBoxLayout;
class QWidget;

namespace ketaplan {

class CoursePage;
class OrderPage;
class PatientPage;
class PlanPage;
class PreparationPage;
class ScreeningPage;

/// How the pages stand in a window of a given width: in two columns over the screening beside the plan, all of the form in one
/// column beside the plan, or, where text is very large, the plan under the form with its status above both.
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

    /// Where the pages stand: `left` is what `scroll` scrolls, `body` holds that and the plan, `whole` the banner and that.
    struct Seats {
        QScrollArea* scroll;
        QBoxLayout* left;
        QBoxLayout* body;
        QBoxLayout* whole;
    };

    PageArrangement(const Pages& pages, const Seats& seats);

    /// The arrangement that fits a window of this width, whose text is that of `window`.
    void arrange(const QWidget* window);
    /// Folds screening into the room that is left for it without scrolling.
    void foldScreening();

private:
    enum class Kind { none, twoColumns, oneColumn, stacked };

    static Kind fitting(const QWidget* window);
    void seat(Kind kind);
    void place(bool two);
    void placePlan(bool stacked);
    void stack(QVBoxLayout* column, std::initializer_list<QWidget*> pages);

    Pages m_pages;
    Seats m_seats;
    QBoxLayout* m_form; ///< holds the columns
    std::array<QVBoxLayout*, 2> m_columns;
    Kind m_kind = Kind::none;
};

} // namespace ketaplan
