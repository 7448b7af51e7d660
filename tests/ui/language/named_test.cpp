// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever the keyboard reaches has a name for assistive tools, in every view.
#include "shown_texts.h"
#include "worded_window.h"

#include <gtest/gtest.h>

#include <QAccessible>

namespace ketaplan::test {
namespace {

bool isReached(const QWidget& widget, const QWidget& root)
{
    return widget.isVisibleTo(&root) && widget.isEnabled() && (widget.focusPolicy() & Qt::TabFocus) && !widget.focusProxy();
}

/// What a screen reader says first; a control without a name of its own is named by its label.
QString nameOf(QWidget& widget)
{
    const QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&widget);
    if (!told)
        return {};
    if (const QString name = told->text(QAccessible::Name); !name.isEmpty())
        return name;
    for (const auto& [label, relation] : told->relations(QAccessible::Label))
        if (label)
            return label->text(QAccessible::Name);
    return {};
}

bool isQtsOwn(const QWidget& shown)
{
    return shown.inherits("QFileDialog") || shown.inherits("QPrintPreviewDialog") || shown.inherits("QPrintDialog");
}

TEST(Named, IsWhateverTheKeyboardReaches)
{
    int reached = 0;
    for (const View& view : views())
        inView(view, Language::english, QSize(1280, 800), [&](WordedWindow&, QWidget& shown) {
            if (isQtsOwn(shown))
                return;
            for (QWidget* widget : shown.findChildren<QWidget*>())
                if (isReached(*widget, shown)) {
                    ++reached;
                    EXPECT_FALSE(nameOf(*widget).trimmed().isEmpty()) << view.name << ": " << whereIs(*widget);
                }
        });
    EXPECT_GT(reached, 500);
}

} // namespace
} // namespace ketaplan::test
