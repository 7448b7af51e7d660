// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"
#include "core/plan/request.h"
#include "core/protocol/table.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace ketaplan {

/// Reason, name and a button, to acknowledge one thing. What is typed here stays until it is used or the patient changes.
class AcknowledgementRow : public QWidget {
    Q_OBJECT

public:
    /// `subject` is the quantity or item, as its label says it.
    AcknowledgementRow(const QString& subject, const std::vector<OverrideReason>& reasons, QWidget* parent);

    /// Only into an empty field.
    void suggestName(const QString& name);
    void focusFirst();
    /// The keyboard reaches the row right after `anchor`.
    void chainAfter(QWidget* anchor);

Q_SIGNALS:
    /// Reason, text and name; time and what it is given for are added where the plan is known.
    void acknowledged(const ketaplan::Acknowledgement& acknowledgement);

private:
    void buildRows(const std::vector<OverrideReason>& reasons);
    void showTextWhereNeeded();
    void submit();
    void ask(const QString& what, QWidget* where);

    QString m_subject;
    ChoiceBox* m_reason = nullptr;
    QLabel* m_textLabel = nullptr;
    QLineEdit* m_text = nullptr;
    QLineEdit* m_name = nullptr;
    QPushButton* m_button = nullptr;
    QLabel* m_missing = nullptr;
};

} // namespace ketaplan
