// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;

namespace ketaplan {

/// Says which answers came from an earlier session, and confirms all of them in one step. Hidden where none did.
class CarriedBar : public QFrame {
    Q_OBJECT

public:
    CarriedBar(std::function<Date()> today, QWidget* parent);

    void carry(const CarriedAnswers& answers);
    /// The answer under this name was given anew.
    void drop(const std::string& item);
    void clear();
    void fill(Form& form) const { form.carried = m_answers; }

    bool isCarried(const std::string& item) const;
    /// What a row says of a carried answer: "Carried from 20-Nov-2026, not confirmed."
    QString said() const;
    /// Shows whether what is carried counts on the day of the infusion.
    void showDate(const std::optional<Date>& infusion);
    bool counts() const { return m_counts; }

Q_SIGNALS:
    /// What is carried or confirmed is another.
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void confirm();
    void tell();

    std::function<Date()> m_today;
    std::optional<CarriedAnswers> m_answers;
    bool m_counts = false;
    QLabel* m_words;
    QPushButton* m_confirm;
};

} // namespace ketaplan
