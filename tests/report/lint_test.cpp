// SPDX-License-Identifier: GPL-3.0-or-later
// The rules for writing doses over every rendering of many plans, and no pump figure where the plan is not ready.
#include "html_text.h"
#include "render_lint.h"
#include "sample.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

using namespace ketaplan;

namespace {

std::string firstOf(const std::vector<std::string>& faults)
{
    return faults.empty() ? "" : faults.front();
}

/// Sources are cited as they are printed; everything above them follows the rules.
std::string aboveSources(const std::string& text)
{
    return text.substr(0, text.rfind("Sources"));
}

/// Every step and check of the report: what someone acts on.
std::vector<std::string> instructionsOf(const Report& report)
{
    std::vector<std::string> result;
    for (const report::Band& band : report.bands)
        for (const report::Stack& stack : band.stacks)
            for (const report::Section& section : stack.sections) {
                if (const auto* steps = std::get_if<report::Steps>(&section.body))
                    for (const report::Rich& step : steps->steps)
                        result.push_back(step.withoutEmphasis());
                if (const auto* checks = std::get_if<report::Checks>(&section.body))
                    for (const report::Rich& check : checks->checks)
                        result.push_back(check.withoutEmphasis());
            }
    return result;
}

Rational randomDecimal(int lowest, int highest, int decimals)
{
    return Rational::ratio(*rc::gen::inRange(lowest, highest + 1), decimals);
}

Request randomRequest()
{
    Request request = sample::request();
    request.protocol = *rc::gen::element(std::string("low"), std::string("open-times"));
    request.patient.weight = BodyWeight::of(randomDecimal(250, 2600, 10));
    request.patient.weightMethod = *rc::gen::element(WeightMethod::measured, WeightMethod::stated);
    const Unit unit = *rc::gen::element(Unit::mgPerKg, Unit::mg, Unit::mgPerH, Unit::mgPerKgPerH);
    const int most = unit == Unit::mgPerKg || unit == Unit::mgPerKgPerH ? 60 : 6000;
    request.dose = Quantity{randomDecimal(1, most, 100), unit};
    request.duration = Duration::of(randomDecimal(30, 300, 1));
    request.container = *rc::gen::element(std::string("bag-50"), std::string("bag-100"), std::string("bag-250"),
                                          std::string("empty-100"), std::string("syringe-50"));
    request.product = *rc::gen::element(std::string("k50"), std::string("k100"));
    if (*rc::gen::arbitrary<bool>())
        request.mode = Mode::patientDose;
    else
        request.concentration = Concentration::of(randomDecimal(1, 12, 2));
    request.dosingWeight = *rc::gen::element(WeightBasis::actual, WeightBasis::ideal);
    if (request.protocol == "open-times")
        request.dosingWeight = WeightBasis::actual;
    request.screening["misuse"] = *rc::gen::element(YesNo::no, YesNo::yes);
    if (*rc::gen::arbitrary<bool>())
        request.schedule.running = Running{Duration::of(randomDecimal(1, 29, 1)), Volume::of(randomDecimal(0, 200, 10))};
    return request;
}

/// The plan with everything acknowledged that can be, so that many of them are ready.
Request acknowledgedWhereAsked(Request request)
{
    const auto first = plan(request, sample::table(), request.date);
    if (!first)
        return request;
    std::vector<std::string> keys;
    for (const LimitEntry& entry : first->limits)
        keys.push_back("limit:" + std::string(code(entry.quantity)));
    for (const Finding& finding : first->findings)
        keys.push_back("finding:" + finding.id);
    for (const std::string& key : keys)
        if (const auto asked = acknowledgeable(*first, key))
            request.acknowledgements[key] = {"prior-response", "", "Dr A. EXAMPLE", "2026-11-23T09:10+01:00", *asked};
    return request;
}

void expectClean(const Report& report)
{
    const std::string text = aboveSources(toText(report));
    RC_ASSERT(firstOf(lint(text)) == "");
    RC_ASSERT(firstOf(lint(aboveSources(textOfHtml(toHtml(report))))) == "");
    for (const std::string& instruction : instructionsOf(report))
        RC_ASSERT(firstOf(lintInstruction(instruction)) == "");
    for (const char* place : {"\nPatient  SAMPLE, Patient\nBorn     ", "\nSex      Female\n", "\nID       TEST-000123\n"})
        RC_ASSERT(text.find(place) != std::string::npos);
}

} // namespace

TEST(RenderLint, HoldsForEverySample)
{
    for (const sample::Named& one : sample::all()) {
        const Report report = sample::reported(one.request);
        EXPECT_EQ(firstOf(lint(aboveSources(toText(report)))), "") << one.name;
        EXPECT_EQ(firstOf(lint(aboveSources(textOfHtml(toHtml(report))))), "") << one.name;
        for (const std::string& instruction : instructionsOf(report))
            EXPECT_EQ(firstOf(lintInstruction(instruction)), "") << one.name << ": " << instruction;
    }
}

RC_GTEST_PROP(RenderLint, HoldsForManyPlans, ())
{
    const Request request = *rc::gen::arbitrary<bool>() ? acknowledgedWhereAsked(randomRequest()) : randomRequest();
    const auto made = plan(request, sample::table(), request.date);
    RC_PRE(static_cast<bool>(made));
    RC_CLASSIFY(made->status == Status::ready, "ready");
    RC_CLASSIFY(made->status == Status::refused, "refused");
    expectClean(makeReport(*made, sample::table(), sample::stamp()));
}

RC_GTEST_PROP(Summary, HoldsNoPumpFigure, ())
{
    const Request request = randomRequest();
    const auto made = plan(request, sample::table(), request.date);
    RC_PRE(made && made->status != Status::ready);
    const Report report = makeReport(*made, sample::table(), sample::stamp());
    RC_ASSERT(report.mark == "Not for administration");
    RC_ASSERT(firstOf(pumpFigures(toText(report), sample::names())) == "");
    RC_ASSERT(firstOf(pumpFigures(textOfHtml(toHtml(report)), sample::names())) == "");
}
