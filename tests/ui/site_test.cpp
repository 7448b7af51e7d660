// SPDX-License-Identifier: GPL-3.0-or-later
// The window on a table that a site's policy narrows.
#include "choice_box.h"
#include "main_window.h"
#include "planner.h"
#include "table/load_site_policy.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QPlainTextEdit>

namespace ketaplan::test {
namespace {

LoadedTable narrowed(const std::string& lists)
{
    LoadedTable shipped = loadTable(KETAPLAN_ROOT "/data/protocols/ketamine-chronic-pain.json");
    EXPECT_TRUE(shipped);
    return narrowTable(*std::move(shipped),
                       R"({"format": 1, "table": "ketamine-chronic-pain",
                           "site": {"id": "w", "name": "Invented ward", "version": "3", "effective": null}, )" + lists + "}",
                       "site.json");
}

ChoiceBox* box(MainWindow& window, Field field)
{
    return qobject_cast<ChoiceBox*>(window.planner()->control(field));
}

std::vector<std::string> choices(ChoiceBox* box)
{
    std::vector<std::string> codes;
    for (int i = 1; i < box->count(); ++i) // after "Choose"
        codes.push_back(box->itemData(i).toString().toStdString());
    return codes;
}

TEST(SiteWindow, ListsWhatIsStockedAlone)
{
    MainWindow window(narrowed(R"("products": ["ketamine-10-20"], "containers": ["bag-saline-50", "syringe-50"], "pumps": ["volumetric"])"),
                      systemClock());
    ASSERT_NE(window.planner(), nullptr);
    EXPECT_EQ(choices(box(window, Field::product)), (std::vector<std::string>{"ketamine-10-20"}));
    EXPECT_EQ(choices(box(window, Field::container)), (std::vector<std::string>{"bag-saline-50", "syringe-50"}));
    EXPECT_EQ(choices(box(window, Field::pump)), (std::vector<std::string>{"volumetric"}));
}

TEST(SiteWindow, TakesNothingInPlaceOfWhatIsNotStocked)
{
    MainWindow window(narrowed(R"("products": ["ketamine-10-20"])"), systemClock());
    ASSERT_NE(window.planner(), nullptr);
    box(window, Field::protocol)->choose("outpatient-start-low");
    EXPECT_EQ(box(window, Field::product)->chosen(), "");
    EXPECT_EQ(box(window, Field::container)->chosen(), "bag-saline-50");
}

TEST(SiteWindow, NamesThePolicyInItsFoot)
{
    MainWindow window(narrowed(R"("discard_after": "24 h")"), systemClock());
    const auto* label = window.findChild<QLabel*>(QStringLiteral("site"));
    ASSERT_NE(label, nullptr);
    EXPECT_TRUE(label->text().startsWith(QStringLiteral("Site policy Invented ward 3 ("))) << label->text().toStdString();
}

TEST(SiteWindow, PlansNothingWithABrokenPolicy)
{
    MainWindow window(narrowed(R"("pumps": ["none"])"), systemClock());
    EXPECT_EQ(window.planner(), nullptr);
    const auto* faults = window.findChild<QPlainTextEdit*>();
    ASSERT_NE(faults, nullptr);
    EXPECT_TRUE(faults->toPlainText().contains(QStringLiteral("site.json: /pumps/0: expected the id of a pump")));
}

} // namespace
} // namespace ketaplan::test
