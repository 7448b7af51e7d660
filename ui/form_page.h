// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "choice_box.h"
#include "date_edit.h"
#include "notice_view.h"
#include "quantity_edit.h"
#include "section.h"

#include <QStringList>

class QBoxLayout;
class QGridLayout;

namespace ketaplan {

/// A section of labelled fields. Under each field stand its echo and what the plan says about it.
class FormPage : public Section {
    Q_OBJECT

public:
    FormPage(int number, const QString& title, const ProtocolTable& table, QWidget* parent);

    /// Adds what stands in the fields to the form.
    virtual void fill(Form& form) const;
    /// Writes a text or a code into one of its fields.
    void write(Field field, const std::string& text);
    /// Empties every field, without a way back.
    virtual void clear();

    virtual void showNotices(const Notices& notices);
    void suggestName(const QString& name);
    /// False where the place is not of this page.
    virtual bool focusPlace(const Place& place);
    void focusFirst();
    QWidget* control(Field field) const;
    QLabel* echo(Field field) const;
    const ProtocolTable& table() const { return m_table; }

    /// Whether the field begins a line or stands right of the one before it.
    enum class At { newLine, sameLine };

    QLineEdit* addText(Field field);
    QuantityEdit* addNumber(Field field, Unit unit);
    DateEdit* addDate(Field field, At at = At::newLine);
    ChoiceBox* addChoice(Field field, At at = At::newLine);
    /// The unit is a choice of its own, right of the number.
    ChoiceBox* addUnitChoice(Field field, Field number);

    /// Right of a text, and under it where there is no room.
    void addBeside(Field field, QWidget* widget);
    /// Between a text and its notices.
    void addBelow(Field field, QWidget* widget);
    /// A part over the whole width, with the notices of `field` under it. The keyboard comes to them after `anchor`.
    void addBlock(Field field, QWidget* block, QWidget* anchor);
    /// A line over the whole width that no notice belongs to.
    void addLine(QWidget* line);

    /// What is hidden keeps its text.
    void setShown(Field field, bool shown);
    void showRange(Field field, const QString& range);
    void setNote(Field field, const QString& note);
    /// Under a date: what the protocol says of it.
    void setHint(Field field, const QString& hint);

protected:
    void resizeEvent(QResizeEvent* event) override;

Q_SIGNALS:
    void changed();
    void acknowledged(const QString& key, const ketaplan::Acknowledgement& acknowledgement);
    void withdrawn(const QString& key);
    void basisWanted(const ketaplan::text::BasisSubject& subject);
    void offerTaken(const ketaplan::Quantity& dose);

private:
    struct Row {
        QWidget* control = nullptr;
        QLabel* label = nullptr;
        QLabel* unit = nullptr;
        QLabel* range = nullptr;
        QLabel* support = nullptr; ///< right of the echo: where the range comes from, if from no publication
        QWidget* beside = nullptr;
        QLabel* echo = nullptr;
        QStringList rangeLines;    ///< the bounds, and what supports them
        QBoxLayout* line = nullptr; ///< control and what stands beside it
        QBoxLayout* editor = nullptr;
        NoticeList* notices = nullptr;
        QString note;
        QString hint;
    };

    Row& add(Field field, QWidget* control, At at);
    void placeLine(Field field, Row& row, At at);
    void placeBelow(Row& row);
    void addSupport(Row& row);
    NoticeList* addNotices(QWidget* anchor);
    void refresh(Field field);
    void seatBeside();
    void seatRange(Row& row, int room);
    int roomBesideLabels() const;
    void markFrame(Field field, const std::vector<Notice>& notices);
    QString echoOf(const Row& row) const;
    bool isRefused(const Row& row) const;

    const ProtocolTable& m_table;
    QGridLayout* m_grid;
    std::map<Field, Row> m_rows;
    std::vector<Field> m_order;
    QBoxLayout* m_lastLine = nullptr;
};

} // namespace ketaplan
