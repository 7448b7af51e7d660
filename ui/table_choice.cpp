// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_choice.h"

#include "section.h"
#include "shown_text.h"
#include "table_words.h"
#include "text/sentences.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

bool isSame(const std::filesystem::path& one, const std::filesystem::path& other)
{
    std::error_code ignored;
    return one == other || std::filesystem::equivalent(one, other, ignored);
}

} // namespace

TableChoice::TableChoice(const TableSource& inUse, std::vector<std::filesystem::path> files, QWidget* parent)
    : QDialog(parent), m_files(std::move(files)), m_list(new QListWidget(this)), m_detail(secondaryLabel(this))
{
    setWindowTitle(tr("Choose a table"));
    if (std::none_of(m_files.begin(), m_files.end(), [&](const auto& file) { return isSame(file, inUse.file); }))
        m_files.insert(m_files.begin(), inUse.file);
    m_list->setAccessibleName(tr("Installed tables"));
    m_list->setWordWrap(true);
    m_detail->setWordWrap(true);
    m_detail->setMinimumHeight(scaled(this, 64));
    m_detail->setAlignment(Qt::AlignTop);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_use = buttons->addButton(tr("Use this table"), QDialogButtonBox::AcceptRole);
    m_use->setAccessibleName(m_use->text());
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list, 1);
    column->addWidget(m_detail);
    column->addWidget(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &TableChoice::tell);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(scaled(parent, 680), scaled(parent, 380));
    list(inUse);
    m_list->setFocus();
}

void TableChoice::list(const TableSource& inUse)
{
    int current = 0;
    for (const std::filesystem::path& file : m_files) {
        const LoadedTable table = inUse.load(file);
        const bool isInUse = isSame(file, inUse.file);
        const QString name = table ? tableName(table->identity) : tr("Cannot be used: %1").arg(shownText(file.filename().string()));
        const QString from = &file == &m_files.back() ? tr("%1, shipped with KetaPlan").arg(name) : name;
        auto* item = new QListWidgetItem(isInUse ? tr("%1 (in use)").arg(from) : from, m_list);
        item->setData(Qt::UserRole, static_cast<bool>(table));
        m_details.push_back(table ? tr("%1, %2").arg(shownText(text::standing(table->identity)), tableVersion(table->identity))
                                  : firstFault(table.error()));
        current = isInUse ? m_list->count() - 1 : current;
    }
    m_list->setCurrentRow(current);
}

void TableChoice::tell()
{
    const auto row = static_cast<std::size_t>(std::max(m_list->currentRow(), 0));
    if (row >= m_details.size())
        return;
    m_detail->setText(m_details[row] + QLatin1Char('\n') + shownText(m_files[row].string()));
    m_use->setEnabled(m_list->currentItem()->data(Qt::UserRole).toBool());
}

std::filesystem::path TableChoice::chosen() const
{
    return m_files[static_cast<std::size_t>(std::max(m_list->currentRow(), 0))];
}

} // namespace ketaplan
