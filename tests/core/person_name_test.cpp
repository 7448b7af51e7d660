// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/person_name.h"

#include <gtest/gtest.h>

namespace ketaplan {

namespace {

TEST(PersonName, IsOneInAnySpelling)
{
    for (const char* name : {"Anna Name", "Dr Anna Name", "Anna Name.", "Anna-Name", "Name, Anna", "A. Name", "NAME, Dr. med. A.",
                             "anna  name", "Anna Maria Name", "Anna\u200B Name", "An\u2019na Name", "\uFF21nna Name", "\u00C1nna N\u00E2me",
                             "A\u0301nna Name", "  Anna\tName "}) {
        EXPECT_TRUE(isSamePersonByName("Anna Name", name)) << name;
        EXPECT_TRUE(isSamePersonByName(name, "Anna Name")) << name;
    }
    EXPECT_TRUE(isSamePersonByName("Zo\u00EB O'Brien", "Z. OBrien"));
    EXPECT_TRUE(isSamePersonByName("\u0410\u041D\u041D\u0410 \u0406\u043C\u2019\u044F", "\u0430\u043D\u043D\u0430 \u0456\u043C\u044F"));
    EXPECT_TRUE(isSamePersonByName("\u0386\u039D\u039D\u0391 \u039D\u03B1\u03BC\u03AD", "\u03AC\u03BD\u03BD\u03B1 \u03BD\u03B1\u03BC\u03B5"));
    EXPECT_TRUE(isSamePersonByName("Mr", "MR."));
}

TEST(PersonName, TellsTwoPeopleApart)
{
    for (const char* name : {"Berta Name", "B. Name", "Anna Other", "A. N.", "Annika Name", "Dr Berta Name", "Anna Names", "M. A. Other"}) {
        EXPECT_FALSE(isSamePersonByName("Anna Name", name)) << name;
        EXPECT_FALSE(isSamePersonByName(name, "Anna Name")) << name;
    }
    EXPECT_FALSE(isSamePersonByName("Mr Name", "Mr Other"));
    EXPECT_FALSE(isSamePersonByName("A. B. Name", "A. C. Name"));
    EXPECT_FALSE(isSamePersonByName("\u674E \u660E", "\u738B \u660E\u534E"));
}

} // namespace

} // namespace ketaplan
