// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_dialog.h"

#include "basis_view.h"
#include "shown_text.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace ketaplan {

namespace {

constexpr int subjectRole = Qt::UserRole;

QString rowText(const text::Basis& basis)
{
    const QString title = shownText(basis.title);
    if (basis.value.empty())
        return title;
    return (title.endsWith(QLatin1Char('?')) ? BasisDialog::tr("%1 %2") : BasisDialog::tr("%1: %2")).arg(title, shownText(basis.value));
}

} // namespace

BasisDialog::BasisDialog(Plan plan, const ProtocolTable& table, const text::BasisSubject& first, QWidget* parent)
    : QDialog(parent), m_plan(std::move(plan)), m_table(table), m_subjects(text::basisSubjects(m_plan)),
      m_list(new QListWidget(this)),
      m_view(new BasisView(table, m_plan.status == Status::ready ? Copying::allowed : Copying::never, this))
{
    setWindowTitle(tr("What it rests on"));
    // A question that found nothing is no subject of the plan, and has its thresholds all the same.
    if (std::find(m_subjects.begin(), m_subjects.end(), first) == m_subjects.end() && text::basisOf(first, m_plan, m_table))
        m_subjects.push_back(first);
    build();
    fill();
    connect(m_list, &QListWidget::currentRowChanged, this, &BasisDialog::showChosen);
    choose(first);
}

void BasisDialog::choose(const text::BasisSubject& first)
{
    const auto found = std::find(m_subjects.begin(), m_subjects.end(), first);
    const int wanted = static_cast<int>(found == m_subjects.end() ? 0 : found - m_subjects.begin());
    for (int row = 0; row < m_list->count(); ++row)
        if (const QVariant subject = m_list->item(row)->data(subjectRole); subject.isValid() && subject.toInt() == wanted)
            m_list->setCurrentRow(row);
}

void BasisDialog::build()
{
    m_list->setAccessibleName(tr("Figures, limits and findings"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // black on the dark theme
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(m_list, 2);
    line->addWidget(m_view, 5);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addWidget(buttons);
    const QSize wanted(scaled(this, 900), scaled(this, 560));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(40, 40)));
}

void BasisDialog::fill()
{
    addGroup(tr("Figures"), 0);
    addGroup(tr("Limits"), 1);
    addGroup(tr("Findings"), 2);
}

/// `kind` is the alternative of the subjects that belong to the group.
void BasisDialog::addGroup(const QString& title, std::size_t kind)
{
    bool named = false;
    for (std::size_t i = 0; i < m_subjects.size(); ++i) {
        const auto basis = m_subjects[i].index() == kind ? text::basisOf(m_subjects[i], m_plan, m_table) : std::nullopt;
        if (!basis)
            continue;
        if (!std::exchange(named, true)) {
            auto* heading = new QListWidgetItem(title, m_list);
            heading->setFlags(Qt::NoItemFlags);
            heading->setFont(textFont(9, true));
        }
        auto* row = new QListWidgetItem(rowText(*basis), m_list);
        row->setData(subjectRole, static_cast<int>(i));
        row->setToolTip(row->text());
    }
}

void BasisDialog::showChosen()
{
    const QListWidgetItem* row = m_list->currentItem();
    const QVariant subject = row ? row->data(subjectRole) : QVariant();
    if (!subject.isValid())
        return;
    if (const auto basis = text::basisOf(m_subjects[static_cast<std::size_t>(subject.toInt())], m_plan, m_table))
        m_view->show(*basis);
}

} // namespace ketaplan
