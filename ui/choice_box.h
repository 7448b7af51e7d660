// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

#include <string>
#include <vector>

namespace ketaplan {

struct Choice {
    std::string code;
    QString label;
};

/// One of a closed list, by its code. The first row is "Choose": nothing is chosen until somebody does.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    ChoiceBox(const QString& name, QWidget* parent);

    /// Keeps what is chosen where it is still there.
    void setChoices(const std::vector<Choice>& choices);
    std::string chosen() const;
    /// An empty code, or one that is not in the list, is no choice.
    void choose(const std::string& code);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosenChanged();

protected:
    void wheelEvent(QWheelEvent* event) override;
};

} // namespace ketaplan
