// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "main_window.h"
#include "planner.h"
#include "pseudo_language.h"

#include <functional>
#include <string>
#include <vector>

namespace ketaplan::test {

/// The window in a language, on the shipped table and the day 2026-11-23, driven by keys. Nothing in it is found by an English
/// word of the window, so that the same steps do in every language.
class WordedWindow {
public:
    explicit WordedWindow(Language language);

    MainWindow& window() { return m_window; }
    Planner& planner() { return *m_window.planner(); }
    /// As the window says it.
    QString said(const char* text) const { return inLanguage(m_language, QString::fromUtf8(text)); }

    void type(Field field, const std::string& text);
    void choose(Field field, const std::string& code);
    void answer(const std::string& item, bool yes);
    /// What is harmless to every question, and no medicines.
    void answerAllWell();
    /// 72.5 kg, outpatient start, 0.3 mg/kg.
    void enterOrder();
    /// Takes the reason and the name at everything that asks for it.
    void acknowledgeAll();
    void chooseAction(const char* text);

private:
    InstalledLanguage m_installed;
    Language m_language;
    MainWindow m_window;
};

/// A state of the window, or a dialog over it.
struct View {
    std::string name;                           ///< of a picture's file
    std::function<void(WordedWindow&)> prepare;
    std::function<void(WordedWindow&)> open = {}; ///< opens the dialog; nothing: the window itself
};

/// Every view that has a picture.
std::vector<View> views();

/// Shows the view in a fresh window of that size, gives `look` the window or the dialog, and closes it.
void inView(const View& view, Language language, const QSize& size, const std::function<void(WordedWindow&, QWidget&)>& look);

} // namespace ketaplan::test
