// SPDX-License-Identifier: GPL-3.0-or-later
#include "complaint.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("Complaint", text); }

void fill(QMessageBox& box, const QString& what, const QString& why, const QString& result)
{
    box.setIcon(QMessageBox::Warning);
    box.setWindowTitle(what);
    box.setText(what);
    box.setInformativeText(why + QLatin1Char(' ') + result);
}

} // namespace

QString nothingChanged() { return words("Nothing in the window was changed."); }

void complain(QWidget* parent, const QString& what, const QString& why, const QString& result)
{
    auto* box = new QMessageBox(parent);
    fill(*box, what, why, result);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

bool wantsToTryAgain(QWidget* parent, const QString& what, const QString& why)
{
    QMessageBox box(parent);
    fill(box, what, why, nothingChanged());
    QPushButton* again = box.addButton(words("Try again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(again);
    box.exec();
    return box.clickedButton() == again;
}

} // namespace ketaplan
