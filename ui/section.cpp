// SPDX-License-Identifier: GPL-3.0-or-later
#include "section.h"

#include "theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

class Hairline : public QWidget {
public:
    explicit Hairline(QWidget* parent) : QWidget(parent) { setFixedHeight(1); }

protected:
    void paintEvent(QPaintEvent*) override { QPainter(this).fillRect(rect(), themeOf(palette()).hairline); }
};

} // namespace

Section::Section(int number, const QString& title, QWidget* parent)
    : QGroupBox(parent), m_heading(new QHBoxLayout), m_body(new QWidget(this)), m_content(new QVBoxLayout(m_body))
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns share the width evenly
    auto* numeral = secondaryLabel(this, false);
    numeral->setText(QString::number(number));
    numeral->setVisible(number != unnumbered);
    auto* words = new QLabel(title, this);
    words->setFont(textFont(10, true));
    m_heading->setSpacing(8);
    m_heading->addWidget(numeral);
    m_heading->addWidget(words);
    m_heading->addStretch(1);
    m_content->setContentsMargins(0, 6, 0, 0);
    m_content->setSpacing(4);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(m_heading);
    column->addWidget(new Hairline(this));
    column->addWidget(m_body);
}

void Section::setFolded(bool folded) { m_body->setVisible(!folded); }

QLabel* secondaryLabel(QWidget* parent, bool small)
{
    auto* label = new QLabel(parent);
    label->setFont(textFont(small ? 9 : 10));
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace ketaplan
