// SPDX-License-Identifier: GPL-3.0-or-later
#include "basis_view.h"

#include "section.h"
#include "shown_text.h"
#include "symbols.h"
#include "text/content_sentences.h"
#include "theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QTextDocumentFragment>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

QString escaped(const std::string& text) { return shownText(text).toHtmlEscaped(); }

QString strong(const QString& html) { return QStringLiteral("<b>%1</b>").arg(html); }

QString linkTo(const std::string& address)
{
    return QStringLiteral("<a href=\"%1\">%1</a>").arg(escaped(address));
}

/// The order and its delivery share a limit, whose note is told once.
QString checkHtml(const text::LimitCheck& check, bool withNote)
{
    const QString value = check.value.empty() ? QString() : QLatin1Char(' ') + escaped(check.value);
    QString html = strong(escaped(check.what) + value) + QStringLiteral(": ") + escaped(check.verdict) + QLatin1Char('.');
    if (!check.recommended.empty())
        html += BasisView::tr(" Recommended %1; absolute %2.").arg(escaped(check.recommended), escaped(check.absolute));
    return check.why.words.empty() || !withNote ? html : html + QLatin1Char(' ') + escaped(check.why.words);
}

} // namespace

BasisView::BasisView(const ProtocolTable& table, Copying copying, QWidget* parent)
    : QScrollArea(parent), m_table(table), m_copying(copying)
{
    setAccessibleName(tr("Basis"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::StrongFocus);
}

void BasisView::show(const text::Basis& basis)
{
    auto* page = new QWidget;
    page->setBackgroundRole(QPalette::Base);
    page->setAutoFillBackground(true);
    m_column = new QVBoxLayout(page);
    m_column->setContentsMargins(16, 12, 16, 14);
    m_column->setSpacing(4);
    m_sources.clear();
    showHead(basis);
    showWorkings(basis);
    showChecks(basis);
    showStatements(tr("What it rests on"), basis.statements);
    showStatements(tr("Sources disagree"), basis.positions);
    showSources();
    m_column->addStretch(1);
    setWidget(page);
    setAccessibleDescription(plainText());
}

void BasisView::showHead(const text::Basis& basis)
{
    addParagraph(escaped(basis.title))->setFont(textFont(10, true));
    if (!basis.value.empty())
        addParagraph(escaped(basis.value))->setFont(textFont(12, m_copying == Copying::allowed));
    if (m_copying == Copying::allowed)
        return;
    auto* line = new QHBoxLayout;
    auto* mark = new MarkView(widget(), 14);
    mark->setMark(Mark::contraindicated);
    line->addWidget(mark);
    auto* words = new QLabel(tr("Not for administration"));
    words->setFont(textFont(9, true));
    line->addWidget(words, 1);
    m_column->addLayout(line);
}

void BasisView::showWorkings(const text::Basis& basis)
{
    if (basis.workings.empty())
        return;
    addHeading(tr("How it was reckoned"));
    for (const text::Working& working : basis.workings)
        addParagraph(strong(escaped(working.figure)) + QStringLiteral(": ") + escaped(working.equation));
}

void BasisView::showChecks(const text::Basis& basis)
{
    if (basis.checks.empty())
        return;
    addHeading(tr("What it was held against"));
    const text::LimitCheck* before = nullptr;
    for (const text::LimitCheck& check : basis.checks) {
        const bool alike = before && before->why.words == check.why.words;
        addParagraph(checkHtml(check, !alike) + cited(check.why.sources));
        before = &check;
    }
}

void BasisView::showStatements(const QString& heading, const std::vector<text::Statement>& statements)
{
    if (statements.empty())
        return;
    addHeading(heading);
    for (const text::Statement& statement : statements)
        addParagraph(escaped(statement.words) + cited(statement.sources));
}

void BasisView::showSources()
{
    addHeading(tr("Sources"));
    for (std::size_t i = 0; i < m_sources.size(); ++i)
        showSource(i);
    if (m_sources.empty())
        addParagraph(tr("The table names no source for it."));
}

/// A source can be read and copied whatever the plan is: it holds no figure of the patient.
void BasisView::showSource(std::size_t index)
{
    const auto found = m_table.sources.find(m_sources[index]);
    if (found == m_table.sources.end())
        return;
    const text::SourceCard card = text::sourceCard(found->second);
    QString html = QStringLiteral("[%1] %2").arg(index + 1).arg(escaped(card.citation));
    for (const std::string& link : card.links)
        html += QStringLiteral("<br>") + linkTo(link);
    QStringList facts;
    for (const std::string& fact : card.facts)
        facts << escaped(fact);
    html += QStringLiteral("<br>") + facts.join(QStringLiteral(". "));
    QLabel* label = addParagraph(html);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    label->setOpenExternalLinks(true);
}

void BasisView::addHeading(const QString& words)
{
    auto* heading = secondaryLabel(this);
    heading->setText(words);
    heading->setFont(textFont(9, true));
    heading->setContentsMargins(0, 8, 0, 0);
    m_column->addWidget(heading);
}

QLabel* BasisView::addParagraph(const QString& html)
{
    auto* label = new QLabel(html);
    label->setTextFormat(Qt::RichText);
    label->setFont(textFont(9));
    label->setWordWrap(true);
    if (m_copying == Copying::allowed)
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_column->addWidget(label);
    return label;
}

QString BasisView::cited(const std::vector<std::string>& sources)
{
    QStringList numbers;
    for (const std::string& id : sources) {
        const auto found = std::find(m_sources.begin(), m_sources.end(), id);
        numbers << QString::number(found - m_sources.begin() + 1);
        if (found == m_sources.end())
            m_sources.push_back(id);
    }
    return numbers.isEmpty() ? QString() : QStringLiteral(" [%1]").arg(numbers.join(QStringLiteral(", ")));
}

QString BasisView::plainText() const
{
    QStringList paragraphs;
    for (const QLabel* label : widget()->findChildren<QLabel*>())
        paragraphs << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
    return paragraphs.join(QLatin1Char('\n'));
}

} // namespace ketaplan
