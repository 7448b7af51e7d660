// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/screening/medicines.h"
#include "open_window.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace ketaplan::test {
namespace {

using Names = std::vector<std::string>;

class Medicines : public OpenWindow {
protected:
    QLineEdit* edit() const { return qobject_cast<QLineEdit*>(planner().control(Field::medicines)); }
    QCheckBox* none() const { return named<QCheckBox>("Takes no medicines"); }

    void typeName(const std::string& name)
    {
        edit()->setFocus();
        QTest::keyClicks(edit(), QString::fromStdString(name));
    }

    void add(const std::string& name)
    {
        typeName(name);
        QTest::keyClick(edit(), Qt::Key_Return);
        QApplication::processEvents(); // a completion comes queued
    }

    Names listed() const { return planner().form().medicines; }

    /// What the engine is asked; needs a whole order.
    std::optional<Names> asked() const
    {
        const auto& plan = planner().outcome().plan;
        return plan ? plan->patient.medicines : Names{"no plan"};
    }

    bool shows(const std::string& text) const
    {
        for (const QLabel* label : m_window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().toStdString() == text)
                return true;
        return false;
    }
};

TEST_F(Medicines, AreNotAskedUntilSomethingIsTyped)
{
    enterPatient();
    EXPECT_FALSE(asked().has_value());
}

TEST_F(Medicines, ABrandIsKeptAsTypedAndToldByItsGenericName)
{
    enterPatient();
    add("xanax");
    EXPECT_EQ(listed(), Names{"xanax"});
    EXPECT_EQ(asked(), Names{"xanax"});
    EXPECT_TRUE(shows("recognised: alprazolam"));
    EXPECT_EQ(edit()->text().toStdString(), "");
    EXPECT_TRUE(edit()->hasFocus());
}

TEST_F(Medicines, AnUnknownNameIsKeptAndSaidNotToBeScreened)
{
    enterPatient();
    add(" St. Qzwx's wort, 3%");
    EXPECT_EQ(asked(), Names{" St. Qzwx's wort, 3%"});
    EXPECT_TRUE(shows("not recognised, not screened"));
}

TEST_F(Medicines, NoneIsAnAnswer)
{
    enterPatient();
    none()->setFocus();
    QTest::keyClick(none(), Qt::Key_Space);
    EXPECT_EQ(asked(), Names{});
}

TEST_F(Medicines, NoneBesideANameGivesNoPlan)
{
    enterPatient();
    add("Xanax");
    none()->click();
    EXPECT_FALSE(planner().outcome().plan.has_value());
    EXPECT_EQ(status(), "Refused");
    EXPECT_EQ(listed(), Names{"Xanax"});
    none()->click();
    EXPECT_EQ(asked(), Names{"Xanax"});
}

TEST_F(Medicines, ANameInHandGivesNoPlanYet)
{
    enterPatient();
    typeName("qzwx");
    EXPECT_FALSE(planner().outcome().plan.has_value());
    EXPECT_NE(everything().find("Medicines is unfinished"), std::string::npos);
}

TEST_F(Medicines, ANameThatIsLeftInTheFieldIsAddedAsTyped)
{
    enterPatient();
    typeName("qzwx");
    planner().control(Field::dose)->setFocus();
    EXPECT_EQ(asked(), Names{"qzwx"});
    EXPECT_EQ(edit()->text().toStdString(), "");
}

TEST_F(Medicines, ANameInTheFieldCountsWithoutTheFocus)
{
    enterPatient();
    planner().control(Field::dose)->setFocus();
    edit()->setText(QStringLiteral("qzwx"));
    EXPECT_EQ(asked(), Names{"qzwx"});
    EXPECT_EQ(edit()->text().toStdString(), "qzwx");
}

TEST_F(Medicines, ACompletionIsAddedOnce)
{
    enterPatient();
    typeName("xana");
    QAbstractItemView* popup = edit()->completer()->popup();
    ASSERT_TRUE(popup->isVisible());
    QTest::keyClick(popup, Qt::Key_Down);
    QTest::keyClick(popup, Qt::Key_Return);
    QApplication::processEvents();
    EXPECT_FALSE(popup->isVisible());
    EXPECT_EQ(asked(), Names{"Xanax"});
    EXPECT_EQ(edit()->text().toStdString(), "");
}

TEST_F(Medicines, ARowIsRemovedByKey)
{
    enterPatient();
    add("Xanax");
    add("alprazolam");
    auto* removal = named<QToolButton>("Remove Xanax");
    ASSERT_TRUE(removal);
    removal->setFocus();
    QTest::keyClick(removal, Qt::Key_Space);
    EXPECT_EQ(asked(), Names{"alprazolam"});
    EXPECT_TRUE(edit()->hasFocus());
}

TEST_F(Medicines, TheKeyboardReachesFieldTickAndRows)
{
    add("Xanax");
    edit()->setFocus();
    QTest::keyClick(edit(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), none());
    QTest::keyClick(none(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), named<QToolButton>("Remove Xanax"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); // the course, folded
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(QApplication::focusWidget(), planner().control(Field::protocol));
}

TEST_F(Medicines, AnInteractionIsSaidUnderTheFieldWithItsMechanism)
{
    enterPatient();
    add("Theophylline");
    const Interaction& interaction = *find(planner().table().interactions, "theophylline");
    EXPECT_EQ(status(), "Contraindicated");
    bool said = false;
    for (const QLabel* label : m_window.findChildren<QLabel*>())
        said = said || (label->isVisible() && label->text().contains(QString::fromStdString(interaction.mechanism)) &&
                        label->text().contains(QStringLiteral("Theophylline")));
    EXPECT_TRUE(said);
}

TEST_F(Medicines, PositionsOfSourcesThatDisagreeAreSaid)
{
    enterPatient();
    const auto& interactions = planner().table().interactions;
    const auto disputed = std::find_if(interactions.begin(), interactions.end(),
                                       [](const Interaction& interaction) { return !interaction.positions.empty(); });
    ASSERT_NE(disputed, interactions.end());
    const auto& medicines = planner().table().medicines;
    const auto taken = std::find_if(medicines.begin(), medicines.end(),
                                    [&](const Medicine& medicine) { return concerns(*disputed, medicine); });
    ASSERT_NE(taken, medicines.end());
    add(taken->name);
    for (const ContentEntry& position : disputed->positions)
        EXPECT_NE(everything().find(position.text), std::string::npos) << position.text;
}

TEST_F(Medicines, ANewPatientHasNone)
{
    enterPatient();
    add("Xanax");
    none()->click();
    typeName("qzwx");
    QTest::keyClick(&m_window, Qt::Key_N, Qt::ControlModifier);
    EXPECT_TRUE(listed().empty());
    EXPECT_FALSE(none()->isChecked());
    EXPECT_EQ(edit()->text().toStdString(), "");
    EXPECT_FALSE(edit()->isUndoAvailable());
    QApplication::processEvents(); // rows go
    for (const std::string& old : {std::string("Xanax"), std::string("qzwx")})
        EXPECT_EQ(everything().find(old), std::string::npos) << old;
    enterPatient();
    EXPECT_FALSE(asked().has_value());
}

} // namespace
} // namespace ketaplan::test
