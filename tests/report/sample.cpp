// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample.h"

#include "table/load_table.h"

#include <gtest/gtest.h>

using namespace ketaplan;

namespace sample {

namespace {

Limit limit(Unit unit, std::optional<Rational> lowest, std::optional<Rational> highest)
{
    Limit result;
    result.unit = unit;
    result.recommended = {lowest, highest};
    result.sources = {"invented"};
    return result;
}

ProtocolTable fromFile()
{
    const LoadedTable file = loadTable(std::filesystem::path(KETAPLAN_GOLDEN) / "table.json");
    if (file)
        return *file;
    for (const TableFault& fault : file.error())
        ADD_FAILURE() << faultText(fault);
    std::abort();
}

/// The first protocol, dosed by the hour, with a bolus, steps and a course.
Protocol stepped(Protocol protocol)
{
    protocol.id = "stepped";
    protocol.title = "Stepped";
    protocol.dose->unit = Unit::mgPerKgPerH;
    protocol.dose->limit.unit = Unit::mgPerKgPerH;
    protocol.dose->limit.absolute.high = Rational(1);
    protocol.duration->limit.recommended = {};
    protocol.limits.erase(Limited::doseRatePerKg);
    protocol.bolus = BolusRule{limit(Unit::mgPerKg, {}, Rational::ratio(3, 10)), limit(Unit::min, Rational(1), {}), {}};
    protocol.steps = StepRule{limit(Unit::min, Rational(30), {}), limit(Unit::mgPerKgPerH, {}, Rational::ratio(1, 5))};
    protocol.courseLimits = {{Limited::session, limit(Unit::session, {}, Rational(10))}, {Limited::interval, limit(Unit::d, Rational(1), {})}};
    protocol.premedication = {{"Rarely needed.", {"article"}}};
    return protocol;
}

} // namespace

const ProtocolTable& table()
{
    static const ProtocolTable loaded = [] {
        ProtocolTable full = fromFile();
        full.protocols.push_back(stepped(full.protocols.front()));
        return full;
    }();
    return loaded;
}

std::vector<std::string> names()
{
    std::vector<std::string> result;
    for (const Product& product : table().products)
        result.push_back(product.label);
    for (const Container& container : table().containers)
        result.push_back(container.label);
    return result;
}

Stamp stamp()
{
    return {"KetaPlan 0.0.0", "23-Nov-2026 10:51 UTC+01:00", *parseDate("2026-11-23")};
}

Request request()
{
    Request result;
    result.date = *parseDate("2026-11-23");
    result.protocol = "low";
    result.patient = {"SAMPLE, Patient", "TEST-000123", *parseDate("1972-03-14"), Sex::female, BodyWeight::of(Rational::ratio(145, 2)),
                      WeightMethod::measured, *parseDate("2026-11-20"), {}, Length::of(171), {}};
    result.screening = {{"allergy", YesNo::no}, {"pregnancy", YesNo::no}, {"misuse", YesNo::no}, {"escort", YesNo::yes}};
    return result;
}

Plan planned(const Request& request)
{
    const auto result = plan(request, table(), request.date);
    if (result)
        return *result;
    ADD_FAILURE() << code(result.error().code) << " at " << result.error().at;
    std::abort();
}

Report reported(const Request& request)
{
    return makeReport(planned(request), table(), stamp());
}

Request acknowledged(Request request, const std::string& key)
{
    const auto asked = acknowledgeable(planned(request), key);
    EXPECT_TRUE(asked) << key;
    if (asked)
        request.acknowledgements[key] = {"prior-response", "", "Dr A. EXAMPLE", "2026-11-23T09:10+01:00", *asked};
    return request;
}

Request ready()
{
    return request();
}

Request readyWithWarnings()
{
    Request result = request();
    result.dose = Quantity{Rational::ratio(9, 20), Unit::mgPerKg};
    result.screening["misuse"] = YesNo::yes;
    result.screening["systolic-bp"] = Quantity{Rational(128), Unit::mmHg};
    result = acknowledged(result, "limit:dose");
    result = acknowledged(result, "limit:dose_rate_per_kg");
    return acknowledged(result, "finding:misuse");
}

Request patientDose()
{
    Request result = request();
    result.mode = Mode::patientDose;
    return result;
}

Request patientDoseWithoutLine()
{
    Request result = patientDose();
    result.pump = "no-line";
    return acknowledged(result, "finding:line-volume");
}

Request needsAcknowledgement()
{
    Request result = request();
    result.patient.weightMethod = WeightMethod::stated;
    result.dose = Quantity{Rational::ratio(2, 5), Unit::mgPerKg};
    result.concentration = Concentration::of(3);
    return result;
}

Request notChecked()
{
    Request result = request();
    result.patient = {{}, {}, {}, {}, BodyWeight::of(60), {}, {}, {}, {}, {}};
    result.screening.clear();
    return result;
}

Request contraindicated()
{
    Request result = request();
    result.screening["allergy"] = YesNo::yes;
    result.screening["systolic-bp"] = Quantity{Rational(188), Unit::mmHg};
    return result;
}

Request refused()
{
    Request result = request();
    result.dose = Quantity{Rational(2), Unit::mgPerKg};
    result.concentration = Concentration::of(6);
    return result;
}

Request bolusAndSteps()
{
    Request result = request();
    result.protocol = "stepped";
    result.duration = Duration::of(150);
    result.schedule.bolus = Bolus{{Rational::ratio(1, 5), Unit::mgPerKg}, Duration::of(5)};
    result.schedule.steps = {{Duration::of(0), {Rational::ratio(1, 10), Unit::mgPerKgPerH}},
                             {Duration::of(60), {Rational::ratio(1, 5), Unit::mgPerKgPerH}},
                             {Duration::of(120), {Rational::ratio(3, 20), Unit::mgPerKgPerH}}};
    result.beside = {{"a sedative, 2 mg by mouth"}, {"an antiemetic, 4 mg"}};
    return result;
}

Request running()
{
    Request result = bolusAndSteps();
    result.schedule.running = Running{Duration::of(35), Volume::of(18)};
    return acknowledged(result, "finding:running-change");
}

Request courseWithCarriedAnswers()
{
    Request result = request();
    result.protocol = "stepped";
    result.dose = Quantity{Rational::ratio(3, 10), Unit::mgPerKgPerH};
    result.duration = Duration::of(60);
    result.screening["misuse"] = YesNo::yes;
    Course course;
    course.session = 3;
    course.of = 10;
    course.lastDose = DrugMass::of(Rational::ratio(87, 4));
    course.lastDate = *parseDate("2026-11-20");
    course.totalBefore = DrugMass::of(Rational::ratio(87, 2));
    course.carried = CarriedAnswers{*parseDate("2026-11-20"), {"allergy", "misuse"}, result.date};
    result.course = course;
    return acknowledged(result, "finding:misuse");
}

Request refusedWithOffer()
{
    Request result = request();
    result.dose = Quantity{Rational::ratio(3, 5), Unit::mgPerKg};
    return result;
}

std::vector<Named> all()
{
    return {{"ready", ready(), Status::ready},
            {"ready-with-warnings", readyWithWarnings(), Status::ready},
            {"patient-dose", patientDose(), Status::ready},
            {"patient-dose-without-line", patientDoseWithoutLine(), Status::ready},
            {"needs-acknowledgement", needsAcknowledgement(), Status::needsAcknowledgement},
            {"not-checked", notChecked(), Status::notChecked},
            {"contraindicated", contraindicated(), Status::contraindicated},
            {"refused", refused(), Status::refused},
            {"bolus-and-steps", bolusAndSteps(), Status::ready},
            {"running", running(), Status::ready},
            {"course-with-carried-answers", courseWithCarriedAnswers(), Status::ready},
            {"refused-with-offer", refusedWithOffer(), Status::refused}};
}

} // namespace sample
