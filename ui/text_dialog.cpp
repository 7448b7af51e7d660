// SPDX-License-Identifier: GPL-3.0-or-later
#include "text_dialog.h"

#include "theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ketaplan {

void showText(QWidget* parent, const QString& title, const QString& text, Copying copying)
{
    QDialog dialog(parent);
    dialog.setWindowTitle(title);
    auto* view = new QPlainTextEdit(text, &dialog);
    view->setAccessibleName(title);
    view->setReadOnly(true);
    view->setTabChangesFocus(true);
    view->setTabStopDistance(scaled(parent, 140)); // columns of keys
    view->setTextInteractionFlags(copying == Copying::allowed ? Qt::TextBrowserInteraction | Qt::TextSelectableByKeyboard
                                                              : Qt::NoTextInteraction);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, &dialog);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // black on the dark theme
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    auto* column = new QVBoxLayout(&dialog);
    column->addWidget(view);
    column->addWidget(buttons);
    dialog.resize(scaled(parent, 640), scaled(parent, 420));
    dialog.exec();
}

} // namespace ketaplan
