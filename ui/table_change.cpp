// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_change.h"

#include "json/strict_json.h"
#include "symbols.h"
#include "table/content_hash.h"
#include "table_words.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>

namespace ketaplan {

namespace {

constexpr int restAfterLoading = 300; ///< ms; the first paint comes before

/// Nothing where the file cannot be read: loading it says why.
std::optional<std::string> hashOf(const std::filesystem::path& file)
{
    const auto bytes = readWholeFile(file);
    return bytes ? std::optional(sha256(*bytes)) : std::nullopt;
}

} // namespace

TableChange::TableChange(QWidget* parent)
    : QFrame(parent), m_watch(this), m_siteWatch(this), m_words(new QLabel(this)), m_load(new QPushButton(tr("Load the new table"), this)),
      m_keep(new QPushButton(tr("Keep the earlier one"), this))
{
    auto* mark = new MarkView(this, 18);
    mark->setMark(Mark::acknowledge);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(14, 6, 14, 6);
    row->addWidget(mark, 0, Qt::AlignTop);
    row->addWidget(m_words, 1);
    row->addWidget(m_load);
    row->addWidget(m_keep);
    setAccessibleName(tr("The table changed on disk"));
    m_load->setAccessibleName(m_load->text());
    m_keep->setAccessibleName(m_keep->text());
    hide();
    connect(&m_watch, &TableWatch::stirred, this, &TableChange::look);
    connect(&m_siteWatch, &TableWatch::stirred, this, &TableChange::look);
    connect(m_load, &QPushButton::clicked, this, &TableChange::loadWanted);
    connect(m_keep, &QPushButton::clicked, this, &TableChange::keep);
}

void TableChange::follow(const TableSource& source, const ProtocolTable& inUse)
{
    m_source = source;
    m_inUse = inUse.identity;
    m_marks = marksOf(inUse);
    m_kept.clear();
    m_watch.watch(source.file);
    m_siteWatch.watch(source.site ? source.site(source.file).value_or(std::filesystem::path()) : std::filesystem::path());
    hide();
    QTimer::singleShot(restAfterLoading, this, &TableChange::look); // it may have changed while it was loaded or asked about
}

/// The bytes are compared first: reading and checking a table takes far longer than to see that it is the same.
bool TableChange::isAsInUse() const
{
    const auto site = m_source.site ? m_source.site(m_source.file) : std::nullopt;
    const auto table = hashOf(m_source.file);
    const auto policy = site ? hashOf(*site) : std::nullopt;
    return table && policy.has_value() == site.has_value() && marksOf(*table, policy) == m_marks;
}

void TableChange::look()
{
    if (isAsInUse())
        return hide();
    const LoadedTable onDisk = m_source.load(m_source.file);
    if (!onDisk)
        showBroken(onDisk.error());
    else if (marksOf(*onDisk) == m_marks)
        hide();
    else
        showChanged(*onDisk);
}

void TableChange::showChanged(const ProtocolTable& onDisk)
{
    const std::string marks = marksOf(onDisk);
    m_keep->setProperty("marks", QString::fromStdString(marks));
    const bool siteAlone = onDisk.identity.sha256 == m_inUse.sha256;
    say(siteAlone ? tr("The site policy changed on disk. What is on screen is reckoned with the earlier one.")
                  : tr("The table changed on disk. What is on screen is reckoned with the earlier one (%1). On disk: %2.")
                        .arg(tableVersion(m_inUse), tableVersion(onDisk.identity)),
        true, m_kept != marks);
}

void TableChange::showBroken(const std::vector<TableFault>& faults)
{
    m_kept.clear();
    say(tr("The table or its site policy changed on disk and cannot be used. What is on screen is reckoned with the earlier one (%1), which stays. "
           "First fault: %2")
            .arg(tableVersion(m_inUse), firstFault(faults)),
        false, false);
}

/// The sentence stays: it is true until the file is as it was, or the new table is loaded.
void TableChange::keep()
{
    m_kept = m_keep->property("marks").toString().toStdString();
    m_keep->hide();
}

void TableChange::say(const QString& words, bool canLoad, bool asks)
{
    m_words->setText(words);
    m_words->setAccessibleName(words);
    m_load->setVisible(canLoad);
    m_keep->setVisible(asks);
    show();
}

void TableChange::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), theme.acknowledgeTint);
    painter.fillRect(QRect(0, 0, 3, height()), theme.acknowledge);
}

} // namespace ketaplan
