// SPDX-License-Identifier: GPL-3.0-or-later
#include "plan_pictures.h"

#include "picture_dialog.h"
#include "report/range_picture.h"
#include "report/time_axis.h"
#include "theme.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ketaplan {

PlanPictures::PlanPictures(const ProtocolTable& table, QWidget* parent)
    : QWidget(parent), m_table(table), m_range(new RangeView(this)), m_time(new TimeAxisView(this)), m_link(new QLabel(this))
{
    m_link->setFont(textFont(9));
    m_link->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_range);
    column->addWidget(m_time);
    column->addWidget(m_link);
    connect(m_range, &RangeView::clicked, this, &PlanPictures::basisWanted);
    connect(m_time, &TimeAxisView::clicked, this, &PlanPictures::open);
    connect(m_link, &QLabel::linkActivated, this, &PlanPictures::open);
    setCompact(false);
    m_link->hide();
}

void PlanPictures::show(const std::optional<Plan>& plan, bool hasFigures, const Protocol* protocol)
{
    if (plan && hasFigures)
        m_range->show(report::rangePicture(*plan, m_table));
    else
        m_range->show(protocol ? report::rangePicture(*protocol) : std::nullopt);
    m_time->show(plan ? report::timeAxis(*plan, m_table) : std::nullopt);
}

void PlanPictures::setCompact(bool compact)
{
    m_compact = compact;
    m_range->setVisible(!compact);
    m_link->setText(QStringLiteral("<a href=\"#\">%1</a>").arg(compact ? tr("Range and time axis") : tr("Time axis")));
}

void PlanPictures::fitInto(int height)
{
    const int both = m_range->heightForWidth(width()) + layout()->spacing() + m_time->heightForWidth(width());
    const bool fits = !m_compact && both <= height;
    m_time->setVisible(fits);
    m_link->setVisible(!fits && (m_range->picture() || m_time->axis()));
}

void PlanPictures::open()
{
    auto* dialog = new PictureDialog(m_range->picture(), m_time->axis(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ketaplan
