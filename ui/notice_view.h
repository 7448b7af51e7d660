// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "acknowledgement_row.h"
#include "notices.h"

#include <QFrame>

class QPushButton;

namespace ketaplan {

/// One notice: symbol and sentence with a link to its basis, a dose that it offers, and where it is due the acknowledgement.
class NoticeView : public QFrame {
    Q_OBJECT

public:
    NoticeView(const Notice& notice, const std::vector<OverrideReason>& reasons, QWidget* parent);

    void show(const Notice& notice);
    void suggestName(const QString& name) { m_row->suggestName(name); }
    const Notice& notice() const { return m_notice; }
    AcknowledgementRow* row() const { return m_row; }
    void chainAfter(QWidget* anchor);

Q_SIGNALS:
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);
    void basisWanted(const ketaplan::text::BasisSubject& subject);
    void offerTaken(const ketaplan::Quantity& dose);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow(const QString& link);
    void showDetail();

    Notice m_notice;
    MarkView* m_mark;
    QLabel* m_sentence;
    QLabel* m_detail;
    QPushButton* m_offer;
    AcknowledgementRow* m_row;
};

/// The notices of one place, under its value. Views are kept while the patient stays, so that nothing typed in them is lost
/// when a notice comes and goes.
class NoticeList : public QWidget {
    Q_OBJECT

public:
    /// The keyboard reaches the notices right after `anchor`.
    NoticeList(const std::vector<OverrideReason>& reasons, QWidget* anchor, QWidget* parent);
    /// The keyboard comes to the notices after this widget.
    void standAfter(QWidget* anchor) { m_anchor = anchor; }

    void show(const std::vector<Notice>& notices);
    void suggestName(const QString& name);
    void clear();
    /// The first acknowledgement that is due, or null.
    AcknowledgementRow* firstOpen() const;

Q_SIGNALS:
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);
    void basisWanted(const ketaplan::text::BasisSubject& subject);
    void offerTaken(const ketaplan::Quantity& dose);

private:
    NoticeView* viewOf(const Notice& notice);

    const std::vector<OverrideReason>& m_reasons;
    QWidget* m_anchor;
    std::map<QString, NoticeView*> m_views;
    QString m_name;
};

} // namespace ketaplan
