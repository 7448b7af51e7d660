// SPDX-License-Identifier: GPL-3.0-or-later
// What assistive tools are told when the status changes.
#include "open_window.h"

#include <QAccessible>
#include <QTest>

#include <gtest/gtest.h>

#include <vector>

namespace ketaplan::test {
namespace {

struct Told {
    const QObject* object;
    QAccessible::Event type;
};

std::vector<Told>& told()
{
    static std::vector<Told> all;
    return all;
}

void listen(QAccessibleEvent* event) { told().push_back({event->object(), event->type()}); }

class Announcement : public OpenWindow {
protected:
    Announcement()
    {
        EXPECT_TRUE(QTest::qWaitFor([] { return QAccessible::isActive(); }));
        enterPatient();
        told().clear();
        m_before = QAccessible::installUpdateHandler(&listen);
    }
    ~Announcement() override { QAccessible::installUpdateHandler(m_before); }

    long toldOfStatus(QAccessible::Event type) const
    {
        const QObject* panel = planner().planPage()->status();
        return std::count_if(told().begin(), told().end(),
                             [&](const Told& one) { return one.object == panel && one.type == type; });
    }
    std::string description() const { return planner().planPage()->status()->accessibleDescription().toStdString(); }

private:
    QAccessible::UpdateHandler m_before = nullptr;
};

TEST_F(Announcement, AnotherStatusIsTold)
{
    ASSERT_EQ(status(), "Not checked");
    type(Field::dose, "0.6");
    EXPECT_EQ(status(), "Refused");
    EXPECT_GE(toldOfStatus(QAccessible::Alert), 1);
    EXPECT_GE(toldOfStatus(QAccessible::DescriptionChanged), 1);
    EXPECT_EQ(description().rfind("Refused.", 0), 0u) << description();
}

TEST_F(Announcement, AnotherOpenItemUnderTheSameWordIsTold)
{
    ASSERT_EQ(status(), "Not checked");
    answer("severe-heart-disease", Qt::Key_N);
    EXPECT_EQ(status(), "Not checked");
    EXPECT_EQ(toldOfStatus(QAccessible::Alert), 0);
    EXPECT_GE(toldOfStatus(QAccessible::DescriptionChanged), 1);
}

TEST_F(Announcement, TheSameIsNotToldTwice)
{
    type(Field::name, "SAMPLE, Patien");
    EXPECT_EQ(toldOfStatus(QAccessible::Alert), 0);
    EXPECT_EQ(toldOfStatus(QAccessible::DescriptionChanged), 0);
}

TEST_F(Announcement, EveryResultTellsItsChange)
{
    type(Field::dose, "0.2");
    const QObject* rate = planner().planPage()->figure(QStringLiteral("Pump rate"));
    const auto changes = std::count_if(told().begin(), told().end(), [&](const Told& one) {
        return one.object == rate && one.type == QAccessible::DescriptionChanged;
    });
    EXPECT_GE(changes, 1);
}

} // namespace
} // namespace ketaplan::test
