// SPDX-License-Identifier: GPL-3.0-or-later
// What is written into the window as a whole stands there as it was written.
#include "autosave_record.h"
#include "form_difference.h"
#include "open_window.h"

#include <QComboBox>
#include <QLineEdit>

#include <gtest/gtest.h>

#include <random>

namespace ketaplan::test {
namespace {

class WholeForm : public OpenWindow {
protected:
    int upTo(int most) { return std::uniform_int_distribution<int>(0, most)(m_random); }

    std::string someText()
    {
        static const std::vector<std::string> parts{"0", "7", ".", ",", "-", " ", "A", "ø", "µ", "<b>", "\"", "&", "\\", "語", "2026-11-23", "1e5"};
        std::string text;
        for (int i = upTo(8); i > 0; --i)
            text += parts[static_cast<std::size_t>(upTo(static_cast<int>(parts.size()) - 1))];
        return text;
    }

    std::string someChoice(const QComboBox& box) { return box.itemData(upTo(box.count() - 1)).toString().toStdString(); }

    std::vector<std::string> someLines(int most)
    {
        std::vector<std::string> lines;
        for (int i = upTo(most); i > 0; --i)
            lines.push_back("line " + someText());
        return lines;
    }

    std::vector<TypedStep> someSteps()
    {
        static const std::vector<std::string> units{"", "mg/kg/h", "mg/h", "mg/kg", "mg"};
        std::vector<TypedStep> steps;
        for (int i = upTo(4); i > 0; --i)
            steps.push_back({someText(), someText(), units[static_cast<std::size_t>(upTo(4))]});
        return steps;
    }

    void addAnswers(Form& form)
    {
        for (const ScreeningItem& item : planner().table().screening) {
            static const std::vector<std::string> answers{"", "yes", "no"};
            form.answers[item.id] = item.unit ? someText() : answers[static_cast<std::size_t>(upTo(2))];
        }
        if (upTo(1))
            form.carried = CarriedAnswers{std::chrono::year(2026) / std::chrono::November / 20,
                                          {planner().table().screening.front().id, carriedMedicines},
                                          upTo(1) ? std::optional(m_clockDay) : std::nullopt};
    }

    /// Any protocol, and in each field anything that can stand there. Its weight is none, so that no plan is made and every
    /// acknowledgement stays.
    Form someForm()
    {
        Form form;
        // The protocol decides which dosing weights there are to choose.
        form.typed[Field::protocol] = someChoice(*qobject_cast<QComboBox*>(planner().control(Field::protocol)));
        planner().write(form);
        for (const auto& [field, before] : planner().form().typed) {
            QWidget* control = planner().control(field);
            if (field == Field::protocol)
                continue;
            const auto* box = qobject_cast<QComboBox*>(control);
            form.typed[field] = box ? someChoice(*box) : someText();
        }
        form.typed[Field::weight] = "no weight";
        form.steps = someSteps();
        form.medicines = someLines(3);
        form.takesNoMedicines = upTo(1);
        form.premedication = someLines(3);
        form.rescue = someLines(3);
        addAnswers(form);
        for (const char* key : {"limit:dose", "finding:pregnancy"})
            if (upTo(1))
                form.acknowledgements[key] = {"other", someText(), "Dr " + someText(), "2026-11-23T09:10+01:00", {}};
        return form;
    }

    std::string written(const Form& form) { return toText(recordOf(form, planner().table(), "2026-11-23T09:10+01:00")); }

    std::mt19937 m_random{20261123};
    const Date m_clockDay = std::chrono::year(2026) / std::chrono::November / 23;
};

TEST_F(WholeForm, StandsAsItWasWritten)
{
    for (int i = 0; i < 60; ++i) {
        const Form form = someForm();
        const auto left = planner().write(form);
        EXPECT_TRUE(left.empty()) << namesOf(left, planner().table()).toStdString();
        ASSERT_EQ(written(planner().form()), written(form)) << "form " << i;
    }
}

TEST_F(WholeForm, IsReadFromItsRecordAsItWas)
{
    for (int i = 0; i < 60; ++i) {
        const std::string text = written(someForm());
        const auto read = readAutosave(text);
        ASSERT_TRUE(read) << read.error().at;
        EXPECT_EQ(toText(*read), text);
    }
}

TEST_F(WholeForm, OfAReadyPlanIsReadyAgain)
{
    enterPatient();
    answerAllWell();
    answer("substance-misuse", Qt::Key_Y);
    acknowledge("Misuse of drugs or alcohol?", "specialist-decision", "Dr A. EXAMPLE");
    ASSERT_EQ(status(), "Ready");
    const std::string figures = allFigures();
    const Form form = planner().form();
    planner().newPatient();
    ASSERT_EQ(status(), "Not calculated");
    EXPECT_TRUE(planner().write(form).empty());
    EXPECT_EQ(status(), "Ready");
    EXPECT_EQ(allFigures(), figures);
    EXPECT_EQ(written(planner().form()), written(form));
}

TEST_F(WholeForm, AnAcknowledgementOfAnotherValueDoesNotComeWithIt)
{
    enterPatient();
    type(Field::dose, "0.35");
    answerAllWell();
    acknowledge("Dose", "specialist-decision", "Dr A. EXAMPLE");
    Form form = planner().form();
    ASSERT_EQ(form.acknowledgements.size(), 1u);
    form.typed[Field::dose] = "0.36";
    planner().write(form);
    EXPECT_TRUE(planner().form().acknowledgements.empty());
    EXPECT_EQ(status(), "Needs acknowledgement");
}

TEST_F(WholeForm, WhatHasNoPlaceIsLeftEmptyAndNamed)
{
    enterPatient();
    Form form = planner().form();
    form.typed[Field::product] = "no-such-product";
    form.typed[Field::name] = std::string(500, 'n');
    form.answers["no-such-item"] = "yes";
    const auto left = planner().write(form);
    EXPECT_EQ(left, (std::vector<Place>{{Field::name, {}}, {Field::product, {}}, {{}, "no-such-item"}}));
    EXPECT_EQ(typedIn(planner().form(), Field::product), "");
    EXPECT_EQ(typedIn(planner().form(), Field::name), "");
    EXPECT_FALSE(planner().outcome().plan.has_value());
}

} // namespace
} // namespace ketaplan::test
