// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"
#include "report/label.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;

namespace ketaplan {

/// What becomes of a page that is asked for: one button each.
class PaperDialog : public QDialog {
    Q_OBJECT

public:
    enum class Wish { print, savePdf, preview };

    /// Once it is accepted.
    Wish wish() const { return m_wish; }

protected:
    PaperDialog(const QString& title, const QString& note, QWidget* parent);
    QFormLayout* form() const { return m_form; }

private:
    void accept(Wish wish);

    QFormLayout* m_form;
    Wish m_wish = Wish::print;
};

/// On which stock a label is printed.
class LabelDialog : public PaperDialog {
    Q_OBJECT

public:
    explicit LabelDialog(QWidget* parent);
    LabelSize size() const;

private:
    QComboBox* m_sizes;
};

/// Of which protocol a blank page is made, and for which duration.
class BlankDialog : public PaperDialog {
    Q_OBJECT

public:
    /// The protocols that are planned; content alone has no blank page.
    BlankDialog(const ProtocolTable& table, QWidget* parent);

    /// Null where the table plans none.
    const Protocol* protocol() const;
    /// Nothing where the field is empty: then the protocol's own.
    std::optional<Duration> duration() const;
    /// Why what is typed is no duration. Nothing where it is one, or nothing is typed.
    std::optional<QString> durationFault() const;

private:
    void showOwnDuration();

    const ProtocolTable& m_table;
    QComboBox* m_protocols;
    QLineEdit* m_duration;
};

} // namespace ketaplan
