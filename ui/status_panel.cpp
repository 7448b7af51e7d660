// SPDX-License-Identifier: GPL-3.0-or-later
#include "status_panel.h"

#include "theme.h"

#include <QAccessible>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QMenu>
#include <QPainter>

namespace ketaplan {

namespace {

constexpr std::size_t shownLines = 3;
constexpr int besideLines = 92; ///< marks, margins and gaps

struct Dress {
    QColor ink, fill;
    int frame;
    Qt::PenStyle pen;
};

Dress dressOf(std::optional<Status> status, const Theme& theme)
{
    if (!status)
        return {theme.secondary, theme.base, 1, Qt::DashLine};
    switch (*status) {
    case Status::refused: return {theme.stop, theme.base, 2, Qt::SolidLine};
    case Status::contraindicated: return {theme.onStopFill, theme.stopFill, 2, Qt::SolidLine};
    case Status::notChecked: return {theme.notChecked, theme.notCheckedTint, 2, Qt::DashLine};
    case Status::needsAcknowledgement: return {theme.acknowledge, theme.acknowledgeTint, 2, Qt::SolidLine};
    case Status::ready: return {theme.ready, theme.readyTint, 1, Qt::SolidLine};
    }
    return {theme.text, theme.base, 1, Qt::SolidLine};
}

/// A label on the colour of editors takes its ink from Text, on that of the window from WindowText.
void setInk(QPalette& palette, const QColor& ink)
{
    palette.setColor(QPalette::WindowText, ink);
    palette.setColor(QPalette::Text, ink);
}

/// Rich text takes the colour of links from the application, so it is written into the link.
QString linkTo(const QString& text, const QColor& ink)
{
    return QStringLiteral("<a href=\"#\" style=\"color:%1\">%2</a>").arg(ink.name(), text.toHtmlEscaped());
}

QColor linkInk(std::optional<Status> status, const Theme& theme)
{
    return status == Status::contraindicated ? theme.onStopFill : theme.link;
}

QLabel* lineLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(textFont(9));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    return label;
}

} // namespace

StatusPanel::StatusPanel(QWidget* parent)
    : QFrame(parent), m_mark(new MarkView(this, 36)), m_word(new QLabel(this)), m_more(lineLabel(this))
{
    setAccessibleName(tr("Status"));
    m_word->setFont(textFont(16, true));
    m_more->setWordWrap(false);
    connect(m_more, &QLabel::linkActivated, this, &StatusPanel::offerAll);
    build();
}

void StatusPanel::build()
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(12, 6, 10, 6);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(0);
    grid->setColumnStretch(2, 1);
    grid->addWidget(m_mark, 0, 0, static_cast<int>(shownLines) + 1, 1, Qt::AlignTop);
    grid->addWidget(m_word, 0, 1, 1, 2);
    grid->addWidget(m_more, 0, 3, Qt::AlignRight | Qt::AlignVCenter);
    for (std::size_t i = 0; i < shownLines; ++i) {
        const Line line{new MarkView(this, 14), lineLabel(this)};
        const int row = static_cast<int>(i) + 1;
        grid->addWidget(line.mark, row, 1, Qt::AlignVCenter);
        grid->addWidget(line.label, row, 2, 1, 2);
        connect(line.label, &QLabel::linkActivated, this, [this, i] { follow(m_shown[i]); });
        m_lines.push_back(line);
    }
    grid->setRowStretch(static_cast<int>(shownLines) + 1, 1);
    setCompact(false);
}

void StatusPanel::show(const Summary& summary)
{
    const bool changed = summary.word != m_summary.word;
    m_summary = summary;
    m_shown = eachOf(summary.lines);
    if (m_shown.size() > shownLines)
        m_shown = summary.lines;
    m_fitting = fitting();
    m_mark->setMark(markOf(summary.status));
    m_word->setText(summary.word);
    for (std::size_t i = 0; i < shownLines; ++i)
        showLine(i);
    showMore();
    dress();
    if (const QString told = this->told(); accessibleDescription() != told)
        setAccessibleDescription(told);
    setToolTip(summary.explanation);
    if (changed) {
        QAccessibleEvent alert(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

/// Its height is the same whatever it says.
void StatusPanel::setCompact(bool compact)
{
    m_textLines = compact ? 3 : 4;
    const QMargins margins = layout()->contentsMargins();
    setFixedHeight(margins.top() + margins.bottom() + QFontMetrics(m_word->font(), this).height() +
                   m_textLines * QFontMetrics(textFont(9), this).height());
    if (!m_summary.word.isEmpty())
        show(Summary(m_summary));
}

/// How many of the lines there is room for, where some go on in a second one.
std::size_t StatusPanel::fitting() const
{
    const int room = width() - scaled(this, besideLines);
    const QFontMetrics metrics(textFont(9), this);
    int used = 0;
    std::size_t count = 0;
    for (; count < qMin(shownLines, m_shown.size()); ++count) {
        used += room > 0 ? metrics.boundingRect(0, 0, room, 1000, Qt::TextWordWrap, m_shown[count].text).height() / metrics.height() : 1;
        if (used > m_textLines)
            break;
    }
    return qMax<std::size_t>(count, qMin<std::size_t>(1, m_shown.size()));
}

void StatusPanel::showLine(std::size_t index)
{
    const Line& line = m_lines[index];
    const bool used = index < m_fitting;
    line.mark->setVisible(used);
    line.label->setVisible(used);
    if (!used)
        return line.label->clear();
    const SummaryLine& said = m_shown[index];
    line.mark->setMark(said.mark);
    line.label->setText(said.place ? linkTo(said.text, linkInk(m_summary.status, themeOf(palette())))
                                   : said.text.toHtmlEscaped());
    line.label->setAccessibleName(said.text);
}

void StatusPanel::showMore()
{
    const std::size_t all = eachOf(m_summary.lines).size();
    const bool more = all > m_fitting;
    const bool together = all > m_shown.size() && m_shown.size() == m_fitting;
    const QString words = together ? tr("List all %n", nullptr, static_cast<int>(all)) : tr("and %n more", nullptr, static_cast<int>(all - m_fitting));
    m_more->setVisible(more);
    m_more->setText(more ? linkTo(words, linkInk(m_summary.status, themeOf(palette()))) : QString());
    m_more->setAccessibleName(more ? words : QString());
}

/// The word, what it means, and the lines that are seen.
QString StatusPanel::told() const
{
    QStringList parts{m_summary.word + QLatin1Char('.'), m_summary.explanation};
    for (std::size_t i = 0; i < m_fitting; ++i)
        parts << m_shown[i].text + QLatin1Char('.');
    return parts.join(QLatin1Char(' '));
}

void StatusPanel::dress()
{
    const Theme& theme = themeOf(palette());
    const Dress dress = dressOf(m_summary.status, theme);
    const bool solid = m_summary.status == Status::contraindicated;
    QPalette words = palette();
    setInk(words, solid ? theme.onStopFill : theme.text);
    for (const Line& line : m_lines) {
        line.label->setPalette(words);
        solid ? line.mark->setInk(theme.onStopFill, theme.stopFill) : line.mark->followTheme();
    }
    m_more->setPalette(words);
    setInk(words, dress.ink);
    m_word->setPalette(words);
    m_mark->setInk(dress.ink, dress.fill);
    update();
}

void StatusPanel::offerAll()
{
    QMenu menu(this);
    for (const SummaryLine& line : eachOf(m_summary.lines))
        menu.addAction(line.text, this, [this, line] { follow(line); })->setEnabled(line.place.has_value());
    menu.exec(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

void StatusPanel::follow(const SummaryLine& line)
{
    if (line.place)
        Q_EMIT asked(*line.place);
}

void StatusPanel::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    if (event->size().width() != event->oldSize().width() && !m_summary.word.isEmpty())
        show(Summary(m_summary));
}

void StatusPanel::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        update();
}

void StatusPanel::paintEvent(QPaintEvent*)
{
    const Dress dress = dressOf(m_summary.status, themeOf(palette()));
    const qreal inset = dress.frame / 2.0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(dress.ink, dress.frame, dress.pen));
    painter.setBrush(dress.fill);
    painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset), 3, 3);
}

} // namespace ketaplan
