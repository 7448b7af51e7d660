// SPDX-License-Identifier: GPL-3.0-or-later
#include "help_dialog.h"

#include "help_at.h"
#include "planner.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr char textStyle[] = "h2 { font-size: 13pt; margin-top: 0px; margin-bottom: 6px } h3 { font-size: 10pt; margin-top: 12px; margin-bottom: 2px } "
                         "p { margin-top: 2px; margin-bottom: 5px }";

} // namespace

HelpDialog::HelpDialog(std::vector<HelpTopic> topics, const Place& place, QWidget* parent)
    : QDialog(parent), m_topics(std::move(topics)), m_list(new QListWidget(this)), m_text(new QTextBrowser(this))
{
    setWindowTitle(tr("Help"));
    build();
    int first = 0;
    for (const HelpTopic& topic : m_topics) {
        m_list->addItem(topic.title);
        m_list->item(m_list->count() - 1)->setToolTip(topic.title);
        if (topic.place == place)
            first = m_list->count() - 1;
    }
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpDialog::showChosen);
    m_list->setCurrentRow(first);
    m_list->scrollToItem(m_list->item(first), QAbstractItemView::PositionAtCenter);
    m_list->setFocus();
}

void HelpDialog::build()
{
    m_list->setAccessibleName(tr("Topics"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setOpenLinks(false);
    m_text->document()->setDefaultStyleSheet(QLatin1String(textStyle));
    m_text->document()->setDocumentMargin(14);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setIcon({}); // black on the dark theme
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* line = new QHBoxLayout;
    line->addWidget(m_list, 2);
    line->addWidget(m_text, 5);
    auto* column = new QVBoxLayout(this);
    column->addLayout(line, 1);
    column->addWidget(buttons);
    const QSize wanted(scaled(this, 860), scaled(this, 540));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(40, 40)));
}

/// The name and the description are what assistive tools read when the topic changes.
void HelpDialog::showChosen(int row)
{
    if (row < 0)
        return;
    const HelpTopic& topic = m_topics[static_cast<std::size_t>(row)];
    m_text->setHtml(QStringLiteral("<h2>%1</h2>%2").arg(topic.title.toHtmlEscaped(), topic.html));
    m_text->setAccessibleName(topic.title);
    m_text->setAccessibleDescription(m_text->toPlainText());
}

void showHelpAt(const QWidget* focus, const Planner& planner, QWidget* parent)
{
    const Protocol* protocol = find(planner.table().protocols, typedIn(planner.form(), Field::protocol));
    auto* dialog = new HelpDialog(helpTopics(protocol, planner.table()), helpPlaceAt(focus, planner), parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ketaplan
