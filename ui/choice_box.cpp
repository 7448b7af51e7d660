// SPDX-License-Identifier: GPL-3.0-or-later
#include "choice_box.h"

#include "shown_text.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QSignalBlocker>
#include <QStyle>
#include <QWheelEvent>

namespace ketaplan {

ChoiceBox::ChoiceBox(const QString& name, QWidget* parent) : QComboBox(parent)
{
    setAccessibleName(name);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    addItem(tr("Choose"), QString());
    connect(this, &QComboBox::currentIndexChanged, this, &ChoiceBox::chosenChanged);
}

void ChoiceBox::setChoices(const std::vector<Choice>& choices)
{
    const std::string before = chosen();
    {
        const QSignalBlocker quiet(this);
        clear();
        addItem(tr("Choose"), QString());
        for (const Choice& choice : choices)
            addItem(choice.label, shownText(choice.code));
        choose(before);
    }
    view()->setLayoutDirection(Qt::LeftToRight); // clinical text, with units, in whatever language the window is
    // A name that is cut in the list could be taken for another.
    view()->setMinimumWidth(view()->sizeHintForColumn(0) + style()->pixelMetric(QStyle::PM_ScrollBarExtent) + 8);
    if (chosen() != before)
        Q_EMIT chosenChanged();
}

std::string ChoiceBox::chosen() const { return utf8(currentData().toString()); }

void ChoiceBox::choose(const std::string& code) { setCurrentIndex(qMax(0, findData(shownText(code)))); }

QSize ChoiceBox::minimumSizeHint() const { return {scaled(this, 60), QComboBox::minimumSizeHint().height()}; }

/// A wheel over the page scrolls the page. It never changes an order.
void ChoiceBox::wheelEvent(QWheelEvent* event) { event->ignore(); }

} // namespace ketaplan
