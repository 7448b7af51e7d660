// SPDX-License-Identifier: GPL-3.0-or-later
// The lint itself: what it has to find, and what it has to leave alone.
#include "render_lint.h"

#include <gtest/gtest.h>

TEST(Lint, FindsWhatTheRulesForbid)
{
    for (const char* wrong : {"5.0 mg", "0.10 mL/h", "dose .5 mg", "1250 mg", "12500.5 mL", "5mg", "40min", "5 mg. then", "5 mcg", "3 cc",
                              "5 ml", "once QD", "5 mg of K today", "on 2026-11-23", "23/11/2026", "5\nmg", "age ??", "adrenaline 1:1000", "1 in 1,000", "10 U"})
        EXPECT_FALSE(lint(wrong).empty()) << wrong;
}

TEST(Lint, LeavesGoodTextAlone)
{
    for (const char* right : {"0.5 mg", "1,250 mg", "100 mg.", "10 mg/kg/h", "21.75 mL at 32.5 mL/h", "23-Nov-2026",
                              "ketamine 1 mg per mL", "Table sample 1.2.0, reference", "10.1000/182", "100 mmHg"})
        EXPECT_TRUE(lint(right).empty()) << lint(right).front();
}

TEST(Lint, HoldsInstructionsToMore)
{
    EXPECT_FALSE(lintInstruction("Set 5 < x").empty());
    EXPECT_FALSE(lintInstruction("Add 50 mg/mL").empty());
    EXPECT_FALSE(lintInstruction("Draw 5 mL").empty()) << "an ordinary space may break";
    EXPECT_TRUE(lintInstruction("Draw 5\u00A0mL at 3\u00A0mL/h").empty());
}

TEST(PumpFigures, AreFoundInEverySpelling)
{
    for (const char* figure : {"2 mL", "2\u00A0mL", "32.5 mL/h", "1 mg/mL", "1 mg per mL", "2mL", "10 ml"})
        EXPECT_FALSE(pumpFigures(figure, {}).empty()) << figure;
    EXPECT_TRUE(pumpFigures("0.3 mg/kg over 40 min, 171 cm", {}).empty());
    EXPECT_TRUE(pumpFigures("Product Ketamine 50 mg/mL,\nvial 10 mL.", {"Ketamine 50 mg/mL, vial 10 mL"}).empty());
}
