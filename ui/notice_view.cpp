// SPDX-License-Identifier: GPL-3.0-or-later
#include "notice_view.h"

#include "theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace ketaplan {

namespace {

constexpr char basisLink[] = "basis";
constexpr char changeLink[] = "change";

QString link(const char* target, const QString& words)
{
    return QStringLiteral("<a href=\"%1\">%2</a>").arg(QString::fromLatin1(target), words.toHtmlEscaped());
}

QLabel* smallLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setFont(textFont(9));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}

QColor tintOf(Mark mark, const Theme& theme)
{
    switch (mark) {
    case Mark::acknowledge: return theme.acknowledgeTint;
    case Mark::notChecked: return theme.notCheckedTint;
    case Mark::contraindicated:
    case Mark::refused: return theme.stopTint;
    case Mark::none:
    case Mark::done:
    case Mark::ready:
    case Mark::note:
    case Mark::unfinished: return theme.window;
    }
    return theme.window;
}

} // namespace

NoticeView::NoticeView(const Notice& notice, const std::vector<OverrideReason>& reasons, QWidget* parent)
    : QFrame(parent), m_mark(new MarkView(this, 15)), m_sentence(smallLabel(this)), m_detail(smallLabel(this)),
      m_offer(new QPushButton(this)), m_row(new AcknowledgementRow(notice.subject, reasons, this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(9, 3, 6, 3);
    grid->setHorizontalSpacing(6);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(1, 1);
    grid->addWidget(m_mark, 0, 0, Qt::AlignTop);
    grid->addWidget(m_sentence, 0, 1);
    grid->addWidget(m_offer, 1, 1, Qt::AlignLeft);
    grid->addWidget(m_detail, 2, 1);
    grid->addWidget(m_row, 3, 1);
    connect(m_offer, &QPushButton::clicked, this, [this] { Q_EMIT offerTaken(m_notice.offer->dose); });
    connect(m_row, &AcknowledgementRow::acknowledged, this,
            [this](const Acknowledgement& given) { Q_EMIT acknowledged(m_notice.key, given); });
    connect(m_sentence, &QLabel::linkActivated, this, &NoticeView::follow);
    connect(m_detail, &QLabel::linkActivated, this, &NoticeView::follow);
    show(notice);
}

void NoticeView::show(const Notice& notice)
{
    m_notice = notice;
    m_mark->setMark(notice.mark);
    QString text = QStringLiteral("<b>%1</b>").arg(notice.sentence.toHtmlEscaped());
    if (!notice.mechanism.isEmpty())
        text += QLatin1Char(' ') + notice.mechanism.toHtmlEscaped();
    for (const QString& position : notice.positions)
        text += QStringLiteral("<br>• ") + position.toHtmlEscaped();
    if (notice.basis)
        text += QLatin1Char(' ') + link(basisLink, tr("Basis"));
    m_sentence->setText(text);
    m_sentence->setAccessibleName(
        (QStringList{notice.sentence, notice.mechanism} + notice.positions).join(QLatin1Char(' ')).simplified());
    m_sentence->setVisible(!notice.sentence.isEmpty());
    m_mark->setVisible(notice.mark != Mark::none);
    m_offer->setText(notice.offer ? notice.offer->words : QString());
    m_offer->setVisible(notice.offer.has_value());
    showDetail();
    m_row->setVisible(notice.open);
    setVisible(true);
    update();
}

void NoticeView::showDetail()
{
    QString detail;
    if (!m_notice.acknowledged.isEmpty())
        detail = m_notice.acknowledged.toHtmlEscaped() + QLatin1Char(' ') + link(changeLink, tr("Change"));
    else if (m_notice.open && !m_notice.lapsed.isEmpty())
        detail = tr("Lapsed. %1").arg(m_notice.lapsed).toHtmlEscaped();
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
}

void NoticeView::follow(const QString& target)
{
    if (target == QLatin1String(changeLink))
        Q_EMIT withdrawn(m_notice.key);
    else
        Q_EMIT basisWanted(*m_notice.basis);
}

void NoticeView::chainAfter(QWidget* anchor)
{
    setTabOrder(anchor, m_sentence);
    setTabOrder(m_sentence, m_offer);
    setTabOrder(m_offer, m_detail);
    m_row->chainAfter(m_detail);
}

void NoticeView::paintEvent(QPaintEvent*)
{
    const Theme& theme = themeOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), tintOf(m_notice.mark, theme));
    painter.fillRect(QRect(0, 0, 3, height()), colourOf(m_notice.mark, theme));
}

NoticeList::NoticeList(const std::vector<OverrideReason>& reasons, QWidget* anchor, QWidget* parent)
    : QWidget(parent), m_reasons(reasons), m_anchor(anchor)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    setVisible(false);
}

NoticeView* NoticeList::viewOf(const Notice& notice)
{
    NoticeView*& view = m_views[notice.key];
    if (view)
        return view;
    view = new NoticeView(notice, m_reasons, this);
    view->suggestName(m_name);
    view->chainAfter(m_anchor);
    layout()->addWidget(view);
    connect(view, &NoticeView::acknowledged, this, &NoticeList::acknowledged);
    connect(view, &NoticeView::withdrawn, this, &NoticeList::withdrawn);
    connect(view, &NoticeView::basisWanted, this, &NoticeList::basisWanted);
    connect(view, &NoticeView::offerTaken, this, &NoticeList::offerTaken);
    return view;
}

void NoticeList::show(const std::vector<Notice>& notices)
{
    for (const auto& [key, view] : m_views)
        if (std::none_of(notices.begin(), notices.end(), [&, k = &key](const Notice& n) { return n.key == *k; }))
            view->setVisible(false);
    for (const Notice& notice : notices)
        viewOf(notice)->show(notice);
    setVisible(!notices.empty());
}

void NoticeList::suggestName(const QString& name)
{
    m_name = name;
    for (const auto& [key, view] : m_views)
        view->suggestName(name);
}

void NoticeList::clear()
{
    m_name.clear();
    for (const auto& [key, view] : m_views)
        delete view;
    m_views.clear();
    setVisible(false);
}

AcknowledgementRow* NoticeList::firstOpen() const
{
    for (const auto& [key, view] : m_views)
        if (!view->isHidden() && !view->row()->isHidden())
            return view->row();
    return nullptr;
}

} // namespace ketaplan
