// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures_cover.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCoreApplication>
#include <QLabel>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("FiguresCover", text); }

} // namespace

FiguresCover::FiguresCover(QWidget* figures) : m_figures(figures), m_focus(QApplication::focusWidget())
{
    auto* sentence = new QLabel(words("The figures are covered until the question is answered."), figures->parentWidget());
    sentence->setAlignment(Qt::AlignCenter);
    sentence->setWordWrap(true);
    m_sentence = sentence;
    figures->hide();
    if (auto* column = qobject_cast<QBoxLayout*>(figures->parentWidget()->layout()))
        column->addWidget(sentence, 1);
    sentence->show();
}

FiguresCover::~FiguresCover()
{
    delete m_sentence;
    if (m_figures)
        m_figures->show();
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

} // namespace ketaplan
