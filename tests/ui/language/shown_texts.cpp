// SPDX-License-Identifier: GPL-3.0-or-later
#include "shown_texts.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTextDocumentFragment>

namespace ketaplan::test {

namespace {

QString plain(QString text)
{
    if (Qt::mightBeRichText(text))
        text = QTextDocumentFragment::fromHtml(text).toPlainText();
    return text;
}

QString paintedText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return plain(label->text());
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        return box->currentText();
    if (const auto* edit = qobject_cast<const QLineEdit*>(&widget))
        return edit->text().isEmpty() ? edit->placeholderText() : QString();
    return {};
}

QStringList toldTexts(const QWidget& widget)
{
    QStringList told{widget.accessibleName(), widget.accessibleDescription(), plain(widget.toolTip())};
    if (widget.isWindow())
        told << widget.windowTitle();
    if (const auto* group = qobject_cast<const QGroupBox*>(&widget))
        told << group->title();
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget); text && text->isReadOnly())
        told << text->toPlainText();
    if (const auto* list = qobject_cast<const QListWidget*>(&widget))
        for (int i = 0; i < list->count(); ++i)
            told << list->item(i)->text();
    if (const auto* box = qobject_cast<const QComboBox*>(&widget))
        for (int i = 0; i < box->count(); ++i)
            told << box->itemText(i);
    for (const QAction* action : widget.actions())
        told << action->text();
    return told;
}

void add(std::vector<ShownText>& texts, const QWidget& widget)
{
    if (const QString painted = paintedText(widget); !painted.trimmed().isEmpty())
        texts.push_back({&widget, painted, true});
    for (const QString& told : toldTexts(widget))
        if (!told.trimmed().isEmpty())
            texts.push_back({&widget, told, false});
}

} // namespace

std::vector<ShownText> shownTexts(const QWidget& root)
{
    std::vector<ShownText> texts;
    add(texts, root);
    for (const QWidget* widget : root.findChildren<QWidget*>())
        if (widget->isVisibleTo(&root) || widget->inherits("QMenu"))
            add(texts, *widget);
    return texts;
}

std::string whereIs(const QWidget& widget)
{
    const QString name = widget.accessibleName().isEmpty() ? widget.objectName() : widget.accessibleName();
    const QWidget* above = widget.parentWidget();
    return std::string(widget.metaObject()->className()) + " \"" + name.toStdString() + "\" in "
        + (above ? above->metaObject()->className() : "nothing");
}

} // namespace ketaplan::test
