// SPDX-License-Identifier: GPL-3.0-or-later
#include "first_run.h"

#include "theme.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace ketaplan {

namespace {

const QString seenKey = QStringLiteral("firstRun/seen");

QString paragraph(const QString& text) { return QStringLiteral("<p>%1</p>").arg(text.toHtmlEscaped()); }

QString heading(const QString& text) { return QStringLiteral("<h3>%1</h3>").arg(text.toHtmlEscaped()); }

QString commands(const QStringList& lines) { return QStringLiteral("<pre>%1</pre>").arg(lines.join(QLatin1Char('\n')).toHtmlEscaped()); }

} // namespace

FirstRunPage::FirstRunPage(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Before you begin"));
    auto* view = new QTextBrowser(this);
    view->setAccessibleName(windowTitle());
    view->document()->setDocumentMargin(14);
    view->document()->setDefaultStyleSheet(QStringLiteral("h3 { margin-top: 12px; margin-bottom: 2px } p { margin-top: 2px; margin-bottom: 5px }"));
    view->setHtml(text());
    view->setAccessibleDescription(view->toPlainText());
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* read = buttons->addButton(tr("I have read this"), QDialogButtonBox::AcceptRole);
    QPushButton* later = buttons->addButton(tr("Show again at the next start"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {read, later})
        button->setAccessibleName(button->text());
    connect(buttons, &QDialogButtonBox::accepted, this, &FirstRunPage::wasRead);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(view, 1);
    column->addWidget(buttons);
    const QSize wanted(scaled(this, 760), scaled(this, 600));
    resize(wanted.boundedTo(screen()->availableSize() - QSize(40, 40)));
    view->setFocus();
}

QString FirstRunPage::text() const
{
    const QString drug = QStringLiteral("ketamine"); // a name, in every language
    return heading(tr("What KetaPlan is"))
        + paragraph(tr("It plans one intravenous infusion of %1 for chronic pain: dose, preparation and pump setting from the order, the limits of a "
                       "protocol, and the screening. Every figure shows how it was reckoned and on which sources.").arg(drug))
        + heading(tr("What it is not"))
        + paragraph(tr("It is not a medical device, and it decides nothing. It supports licensed clinicians who know intravenous %1; the one who signs "
                       "the page decides. It does not know what was not typed.").arg(drug))
        + paragraph(tr("For chronic pain %1 is off-label, and the evidence for it is weak. What the guideline bodies say stands beside each protocol.").arg(drug))
        + heading(tr("The table is a reference until your site approves it"))
        + paragraph(tr("All clinical numbers are in a protocol table. The one that comes with the program gathers what guidelines, trials, labels and articles "
                       "say, each with its source and how certain it is; some entries are proposals for local policy, and say so. Read it (F4), change a "
                       "copy to what your site does, and have two people approve it, a prescriber and a pharmacist or nurse:"))
        + commands({QStringLiteral("ketaplan-cli table check my-table.json"), QStringLiteral("ketaplan-cli table diff old.json my-table.json"),
                    QStringLiteral("ketaplan-cli table approve my-table.json --name \"A. Name\" --role prescriber \\"),
                    QStringLiteral("    --date 2026-11-23 -o once.json"),
                    QStringLiteral("ketaplan-cli table approve once.json --name \"B. Name\" --role pharmacist \\"),
                    QStringLiteral("    --date 2026-11-23 -o approved.json")})
        + paragraph(tr("Put the approved table where the program looks for it, ketaplan/protocols/table.json in a data folder such as ~/.local/share. Keep the "
                       "signed paper: approvals are recorded, not authenticated. The foot of the window always says which table is in use and how far it "
                       "counts."))
        + heading(tr("Where help is"))
        + paragraph(tr("F1 explains the field in hand and its limits. F2 opens what a figure rests on. This page is in the Help menu."));
}

void openFirstRunPage(QWidget* window, const QString& settingsFile)
{
    if (QSettings(settingsFile, QSettings::IniFormat).value(seenKey).toBool())
        return;
    auto* page = new FirstRunPage(window);
    page->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(page, &FirstRunPage::wasRead, page, [settingsFile] { QSettings(settingsFile, QSettings::IniFormat).setValue(seenKey, true); });
    page->open();
}

} // namespace ketaplan
