// SPDX-License-Identifier: GPL-3.0-or-later
#include "unfinished_plan.h"

#include "form_difference.h"
#include "json/strict_json.h"
#include "planner.h"
#include "shown_text.h"
#include "table_words.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "typed_value.h"

#include <QEvent>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>

namespace ketaplan {

namespace {

/// What is typed of a patient is plain text, whatever it looks like.
void setPlain(QMessageBox& box, const QString& informative)
{
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(informative);
    for (QLabel* label : box.findChildren<QLabel*>())
        label->setTextFormat(Qt::PlainText);
}

QString bornText(const std::string& typed)
{
    const auto born = readDate(typed, false);
    return born.value ? shownText(text::shown(*born.value)) : shownText(typed);
}

QString whoText(const Form& form)
{
    const std::string& name = typedIn(form, Field::name);
    const std::string& born = typedIn(form, Field::born);
    return UnfinishedPlan::tr("Patient: %1\nDate of birth: %2")
        .arg(name.empty() ? UnfinishedPlan::tr("no name typed") : shownText(name),
             born.empty() ? UnfinishedPlan::tr("not typed") : bornText(born));
}

} // namespace

UnfinishedPlan::UnfinishedPlan(QWidget* window) : QObject(window), m_window(window) { window->installEventFilter(this); }

void UnfinishedPlan::follow(Planner* planner)
{
    m_planner = planner;
    m_settled.reset();
    connect(planner, &Planner::reckoned, this, &UnfinishedPlan::keep);
    keep(planner->form());
}

void UnfinishedPlan::keepIn(const QString& folder)
{
    m_folder = folder;
    m_autosave = std::make_unique<Autosave>(folder, nullptr);
    connect(m_autosave.get(), &Autosave::troubled, this, &UnfinishedPlan::troubled);
    if (m_planner)
        keep(m_planner->form());
}

void UnfinishedPlan::keep(const Form& form)
{
    if (!m_autosave)
        return;
    if (isBlank(form))
        m_autosave->forget();
    else
        m_autosave->keep(recordOf(form, m_planner->table(), m_planner->clock().now()));
}

void UnfinishedPlan::settle() { m_settled = m_planner->form(); }

void UnfinishedPlan::offerLeftBehind()
{
    if (!m_planner)
        return;
    for (AutosaveFile& file : leftBehind(m_folder)) {
        const auto text = readWholeFile(std::filesystem::path(utf8(file.path)));
        auto record = text ? readAutosave(*text) : Result<AutosaveRecord, RequestError>(text.error());
        if (!record) {
            tellUnreadable(file, record.error());
            continue;
        }
        const Choice choice = ask(*record);
        if (choice == Choice::restore)
            restore(std::move(file), *std::move(record));
        else if (choice == Choice::discard)
            removeWhole(file.path);
        if (choice != Choice::discard)
            return;
    }
}

bool UnfinishedPlan::isOfThisTable(const AutosaveRecord& record) const { return record.marks == marksOf(m_planner->table()); }

UnfinishedPlan::Choice UnfinishedPlan::ask(const AutosaveRecord& record) const
{
    QMessageBox box(QMessageBox::Question, tr("Unfinished plan"), tr("The program ended before this plan was finished."),
                    QMessageBox::NoButton, m_window);
    QString said = whoText(record.form) + tr("\nLast change: %1").arg(shownText(shownTime(record.savedAt)));
    if (!isOfThisTable(record))
        said += tr("\n\nIt was typed with another table, %1 version %2. Limits and questions are now those of the table in use. "
                   "What was acknowledged or confirmed does not come back.")
                    .arg(shownText(record.table), shownText(record.tableVersion));
    setPlain(box, said);
    QPushButton* restore = box.addButton(tr("Restore"), QMessageBox::AcceptRole);
    QPushButton* discard = box.addButton(tr("Discard"), QMessageBox::DestructiveRole);
    QPushButton* later = box.addButton(tr("Keep for later"), QMessageBox::RejectRole);
    box.setDefaultButton(later);
    box.setEscapeButton(later);
    box.exec();
    if (box.clickedButton() == discard)
        return Choice::discard;
    return box.clickedButton() == restore ? Choice::restore : Choice::later;
}

void UnfinishedPlan::restore(AutosaveFile file, AutosaveRecord record)
{
    if (!isOfThisTable(record)) {
        record.form.acknowledgements.clear();
        record.form.secondCheck.reset();
        if (record.form.carried)
            record.form.carried->confirmed.reset();
    }
    m_autosave->takeOver(std::move(file));
    const std::vector<Place> left = m_planner->write(record.form);
    Q_EMIT restored();
    Q_EMIT said(tr("Restored as it was on %1.").arg(shownText(shownTime(record.savedAt))));
    if (left.empty())
        return;
    QMessageBox box(QMessageBox::Information, tr("Unfinished plan"), tr("Not everything could be restored."), QMessageBox::Ok, m_window);
    setPlain(box, tr("The table in use has no place for: %1. It was left empty.").arg(namesOf(left, m_planner->table())));
    box.exec();
}

void UnfinishedPlan::tellUnreadable(const AutosaveFile& file, const RequestError& error) const
{
    const bool isNewer = error.code == RequestErrorCode::unknownValue && error.at == "/autosave";
    const QString why = isNewer ? tr("It was written by another version of the program.") : shownText(text::sentence(error));
    QMessageBox box(QMessageBox::Warning, tr("Unfinished plan"), tr("A plan that was left unfinished cannot be read."), QMessageBox::Ok,
                    m_window);
    setPlain(box, tr("%1\nNothing was restored. The file is kept as %2").arg(why, setAside(file.path)));
    box.exec();
}

bool UnfinishedPlan::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_window || event->type() != QEvent::Close || mayClose())
        return false;
    event->ignore();
    return true;
}

/// A normal end leaves nothing of a patient behind, unless that is asked for.
bool UnfinishedPlan::mayClose()
{
    if (!m_autosave || !m_planner)
        return true;
    const Form form = m_planner->form();
    if (isBlank(form) || (m_settled && differences(*m_settled, form).empty())) {
        m_autosave->forget();
        return true;
    }
    QMessageBox box(QMessageBox::Question, tr("Close"), tr("Close with a plan in the window?"), QMessageBox::NoButton, m_window);
    setPlain(box, tr("What is typed is in no file and on no page. It can be kept on this computer until the program is started again; "
                     "otherwise nothing of the patient stays."));
    QPushButton* clear = box.addButton(tr("Close and clear"), QMessageBox::DestructiveRole);
    QPushButton* keep = box.addButton(tr("Keep for the next start"), QMessageBox::AcceptRole);
    QPushButton* cancel = box.addButton(QMessageBox::Cancel);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == clear)
        m_autosave->forget();
    return box.clickedButton() == clear || (box.clickedButton() == keep && m_autosave->finish());
}

} // namespace ketaplan
