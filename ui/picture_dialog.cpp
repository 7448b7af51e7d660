// SPDX-License-Identifier: GPL-3.0-or-later
#include "picture_dialog.h"

#include "picture_view.h"
#include "section.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

/// Here there is nothing more to ask for, and the words stand beside.
void addPicture(QVBoxLayout* column, PictureView* view, QWidget* parent)
{
    auto* title = new QLabel(view->accessibleName(), parent);
    title->setFont(textFont(10, true));
    auto* words = secondaryLabel(parent);
    words->setText(view->accessibleDescription());
    words->setWordWrap(true);
    view->setFocusPolicy(Qt::NoFocus);
    view->unsetCursor();
    column->addWidget(title);
    column->addWidget(view);
    column->addWidget(words);
    column->addSpacing(8);
}

} // namespace

PictureDialog::PictureDialog(const std::optional<report::RangePicture>& range, const std::optional<report::TimeAxis>& axis, QWidget* parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Range and time axis"));
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    auto* rangeView = new RangeView(this);
    rangeView->show(range);
    auto* timeView = new TimeAxisView(this);
    timeView->show(axis);
    addPicture(column, rangeView, this);
    addPicture(column, timeView, this);
    column->addStretch(1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    resize(scaled(this, 640), sizeHint().height());
}

} // namespace ketaplan
