// SPDX-License-Identifier: GPL-3.0-or-later
// The pictures beside the figures: what they tell to assistive tools, and that they can always be reached.
#include "open_window.h"

#include "picture_dialog.h"
#include "picture_view.h"
#include "report/range_picture.h"
#include "report/time_axis.h"

#include <QLabel>
#include <QTest>

#include <gtest/gtest.h>

namespace ketaplan::test {
namespace {

class Pictures : public OpenWindow {
protected:
    template <typename View>
    View* view() const
    {
        return m_window.findChild<View*>();
    }

    QLabel* link() const
    {
        for (QLabel* label : m_window.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QLatin1String(">Time axis<")))
                return label;
        return nullptr;
    }

    std::string told() const { return view<TimeAxisView>()->accessibleDescription().toStdString(); }

    std::string words() const
    {
        const auto axis = report::timeAxis(*planner().outcome().plan, planner().table());
        std::string all;
        for (const std::string& sentence : axis->words)
            all += (all.empty() ? "" : " ") + sentence;
        return all;
    }
};

TEST_F(Pictures, TellTheInfusionOverTimeOfAReadyPlan)
{
    enterPatient();
    answerAllWell();
    ASSERT_EQ(status(), "Ready") << status();
    EXPECT_EQ(told(), words());
    EXPECT_NE(told().find("mL/h"), std::string::npos);
    const std::string range = view<RangeView>()->accessibleDescription().toStdString();
    EXPECT_NE(range.find(report::rangePicture(*planner().outcome().plan, planner().table())->orderedLabel), std::string::npos) << range;
}

TEST_F(Pictures, HoldNoVolumeWhereThePlanIsNotReady)
{
    enterPatient();
    ASSERT_NE(status(), "Ready");
    EXPECT_NE(told().find("Observations are due"), std::string::npos) << told();
    EXPECT_EQ(told().find("mL"), std::string::npos) << told();
    type(Field::dose, "0,3");
    EXPECT_EQ(view<RangeView>()->accessibleDescription().toStdString().find("ordered"), std::string::npos);
}

/// Where the axis of time has no room a link opens it.
TEST_F(Pictures, CanBeReachedAtEverySize)
{
    enterPatient();
    answerAllWell();
    for (const QSize size : {QSize(1280, 800), QSize(1280, 640), QSize(1024, 768), QSize(1600, 1200)}) {
        m_window.resize(size);
        QTest::qWait(20);
        EXPECT_NE(view<TimeAxisView>()->isVisible(), link() != nullptr) << size.width() << "x" << size.height();
    }
    EXPECT_TRUE(view<TimeAxisView>()->isVisible()) << "there is room in a large window";
    m_window.resize(1280, 640);
    QTest::qWait(20);
    ASSERT_TRUE(link());
    Q_EMIT link()->linkActivated(QStringLiteral("#"));
    const auto* dialog = m_window.findChild<PictureDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<TimeAxisView*>()->accessibleDescription().toStdString(), words());
}

} // namespace
} // namespace ketaplan::test
