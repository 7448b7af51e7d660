// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "answer_button.h"
#include "notice_view.h"
#include "quantity_edit.h"

class QHBoxLayout;

namespace ketaplan {

/// One screening item: symbol, question, answer, and what the plan finds. The row is one tab stop; Y, N and U answer it.
/// A measurement has a number in place of the answers.
class ScreeningRow : public QWidget {
    Q_OBJECT

public:
    ScreeningRow(const ScreeningItem& item, const std::vector<OverrideReason>& reasons, QWidget* parent);

    const ScreeningItem& item() const { return m_item; }
    /// "yes", "no", the raw number, or empty.
    std::string answer() const;
    void answerWith(AnswerButton::Kind kind);
    /// An answer as `answer` gives it; a question takes any other text as not assessed.
    void write(const std::string& answer);
    void clear();

    /// What the plan says of this item; `applies` false where an answer is not needed.
    void showResult(const std::vector<Notice>& notices, bool applies);
    void suggestName(const QString& name) { m_notices->suggestName(name); }

    /// What is said of an answer that was carried from an earlier session, and whether it counts.
    void setCarried(const QString& said, bool counts);

    bool isAnswered() const { return !answer().empty(); }
    /// Answered, and where that was earlier, confirmed.
    bool counts() const { return isAnswered() && m_counts; }
    /// Nothing is open or found here: it may be folded away. What is due at the start may still be unanswered.
    bool isQuiet() const;
    bool isBeingTyped() const;
    void takeFocus();

Q_SIGNALS:
    void changed();
    /// Answered by a key: the next row is due.
    void answeredByKey();
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);
    void basisWanted(const ketaplan::text::BasisSubject& subject);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void buildAnswers(QHBoxLayout* line);
    void buildMeasurement(QHBoxLayout* line);
    void refresh();
    QString toldOf(const AnswerButton& button) const;
    QString withHelp(const QString& said) const;
    bool hasOnlyAdvice() const;

    const ScreeningItem& m_item;
    MarkView* m_mark;
    QLabel* m_question;
    QLabel* m_state;
    QuantityEdit* m_number = nullptr;
    std::vector<AnswerButton*> m_answers;
    NoticeList* m_notices;
    Mark m_worst = Mark::none;
    bool m_hasNotices = false;
    bool m_applies = true;
    QString m_carried;
    bool m_counts = true;
};

} // namespace ketaplan
