// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_reader.h"

#include "plan_output.h"
#include "section.h"
#include "shown_text.h"
#include "theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

constexpr int chapterLevel = 1;

/// The document's own style is for browsers and paper; the text view knows less of CSS, and has the colours of the theme.
constexpr char style[] = "h1 { font-size: 15pt; margin-top: 18px; margin-bottom: 4px } h2 { font-size: 11pt; margin-top: 12px; margin-bottom: 3px } "
                         "h1 small, h2 small { font-size: 9pt; font-weight: normal } p { margin-top: 2px; margin-bottom: 2px } "
                         "th { text-align: left; font-weight: normal } th, td { padding: 2px 9px 2px 0px } .standing { font-weight: bold }";

QString inTheWindow(const QString& html)
{
    const QString begin = QStringLiteral("<style>");
    const qsizetype from = html.indexOf(begin) + begin.size();
    return html.left(from) + QLatin1String(style) + html.mid(html.indexOf(QLatin1String("</style>"), from));
}

std::vector<std::string> chapterTitles(const Report& document)
{
    std::vector<std::string> titles;
    for (const report::Band& band : document.bands)
        for (const report::Stack& stack : band.stacks)
            for (const report::Section& section : stack.sections)
                if (section.chapter)
                    titles.push_back(section.title);
    return titles;
}

} // namespace

TableReader::TableReader(Report document, const QString& title, QWidget* parent)
    : QDialog(parent), m_document(std::move(document)), m_text(new QTextBrowser(this)), m_chapters(new QListWidget(this)),
      m_words(new QLineEdit(this)), m_said(secondaryLabel(this))
{
    setWindowTitle(title);
    m_text->setAccessibleName(title);
    m_text->setOpenLinks(false);
    m_text->setHtml(inTheWindow(shownText(toHtml(m_document))));
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFixedWidth(scaled(parent, 250));
    m_chapters->setWordWrap(true);
    m_words->setAccessibleName(tr("Find"));
    m_words->setPlaceholderText(tr("Find"));
    m_words->setClearButtonEnabled(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* next = new QPushButton(tr("Find next"), this);
    QPushButton* before = new QPushButton(tr("Find previous"), this);
    QPushButton* printing = buttons->addButton(tr("Print"), QDialogButtonBox::ActionRole);
    for (QPushButton* button : {next, before, printing})
        button->setAccessibleName(button->text());
    // Enter looks for the words and presses nothing.
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false);
    auto* search = new QHBoxLayout;
    search->addWidget(m_words, 1);
    search->addWidget(next);
    search->addWidget(before);
    auto* body = new QHBoxLayout;
    body->addWidget(m_chapters);
    body->addWidget(m_text, 1);
    auto* column = new QVBoxLayout(this);
    column->addLayout(search);
    column->addLayout(body, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    listChapters();

    connect(m_words, &QLineEdit::returnPressed, this, [this] { find(false); });
    connect(next, &QPushButton::clicked, this, [this] { find(false); });
    connect(before, &QPushButton::clicked, this, [this] { find(true); });
    connect(printing, &QPushButton::clicked, this, &TableReader::print);
    connect(m_chapters, &QListWidget::currentRowChanged, this, &TableReader::goTo);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_words, qOverload<>(&QLineEdit::setFocus));
    resize(scaled(parent, 1000), scaled(parent, 700));
    m_words->setFocus();
}

/// The chapters in their order, each with where it stands: before them comes the title of the whole.
void TableReader::listChapters()
{
    QTextBlock block = m_text->document()->begin();
    const auto toNextHead = [&] {
        while (block.isValid() && block.blockFormat().headingLevel() != chapterLevel)
            block = block.next();
    };
    toNextHead();
    for (const std::string& title : chapterTitles(m_document)) {
        block = block.next();
        toNextHead();
        auto* item = new QListWidgetItem(shownText(title), m_chapters);
        item->setData(Qt::UserRole, block.position());
    }
}

void TableReader::goTo(int chapter)
{
    const QListWidgetItem* item = m_chapters->item(chapter);
    if (!item)
        return;
    QTextCursor cursor(m_text->document());
    cursor.setPosition(item->data(Qt::UserRole).toInt());
    m_text->setTextCursor(cursor);
    // At the head of the view, not wherever it becomes visible.
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect(cursor).top());
}

void TableReader::find(bool backward)
{
    const QTextDocument::FindFlags way = backward ? QTextDocument::FindBackward : QTextDocument::FindFlags();
    if (m_words->text().isEmpty())
        return m_said->clear();
    if (m_text->find(m_words->text(), way))
        return m_said->clear();
    m_text->moveCursor(backward ? QTextCursor::End : QTextCursor::Start);
    const bool found = m_text->find(m_words->text(), way);
    m_said->setText(found ? tr("The end was reached; found again from the other end.") : tr("“%1” does not stand in this table.").arg(m_words->text()));
}

void TableReader::print()
{
    if (printAsking(this, PlanOutput(m_document, QStringLiteral("protocol-table.pdf"))))
        m_said->setText(tr("The pages were sent to the printer."));
}

} // namespace ketaplan
