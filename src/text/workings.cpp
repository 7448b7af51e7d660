// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/numbers/decimal.h"
#include "text/equation.h"
#include "text/line_sentences.h"
#include "text/line_workings.h"
#include "text/lists.h"
#include "text/quantity_text.h"
#include "text/sentences.h"

namespace ketaplan::text {

namespace {

using Workings = std::vector<Working>;

constexpr std::string_view less = " \u2212 ";

std::string weightWorking(const Plan& plan)
{
    std::string from = "Devine formula";
    if (plan.patient.height)
        from += " at " + shown(plan.patient.height->quantity());
    if (plan.patient.sex)
        from += ", " + std::string(code(*plan.patient.sex));
    return from + ", with an actual weight of " + shown(plan.patient.weight.quantity());
}

std::string totalDose(const Plan& plan)
{
    const Quantity& ordered = *plan.ordered.dose;
    const std::string weight = shown(plan.dose->dosingWeight);
    switch (ordered.unit) {
    case Unit::mgPerKg: return equation(product({weight, shown(ordered)}), plan.dose->totalDose);
    case Unit::mgPerKgPerH:
        return equation(product({weight, shown(ordered), inHours(*plan.ordered.duration)}), plan.dose->totalDose);
    case Unit::mgPerH: return equation(product({shown(ordered), inHours(*plan.ordered.duration)}), plan.dose->totalDose);
    default: return shown(plan.dose->totalDose) + ", as ordered";
    }
}

void append(Workings& out, Workings more)
{
    out.insert(out.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end()));
}

void addDose(Workings& out, const Plan& plan)
{
    const DoseFigures& dose = *plan.dose;
    if (dose.basis != WeightBasis::actual)
        out.push_back({"Dosing weight", equation(weightWorking(plan) + ", " + label(dose.basis), dose.dosingWeight)});
    if (hasProgramme(plan))
        return append(out, programmeDoseWorkings(plan));
    if (!plan.ordered.schedule.isPlain() || !plan.ordered.dose || !plan.ordered.duration)
        return;
    const std::string total = shown(dose.totalDose);
    const std::string weight = shown(dose.dosingWeight);
    out.push_back({"Total dose", totalDose(plan)});
    out.push_back({"Dose per kg", equation(total + " / " + weight, dose.dosePerKg)});
    out.push_back({"Dose rate", equation(total + " / (" + inHours(*plan.ordered.duration) + ")", dose.doseRate)});
    out.push_back({"Dose rate per kg", equation(shown(dose.doseRate) + " / " + weight, dose.doseRatePerKg)});
}

/// What the drawing up is reckoned with, looked up once.
struct Stock {
    const Product& product;
    const Container& container;

    std::string strength() const { return shown(product.concentration.quantity()); }
    std::string containerVolume() const { return shown(container.volume.quantity()); }
};

/// "20 mL, 20 mL and 3.4 mL", or the graduation of the one syringe.
std::string fillings(const Preparation& preparation, const ProtocolTable& table)
{
    if (preparation.fillings.empty())
        return {};
    std::string result;
    const MeasuringSyringe* syringe = find(table.syringes, preparation.fillings.back().syringe);
    if (syringe)
        result = inSteps(syringe->graduation.quantity(), preparation.drugVolume);
    if (preparation.fillings.size() == 1)
        return result;
    std::vector<std::string> volumes;
    for (const Filling& filling : preparation.fillings)
        volumes.push_back(shown(filling.volume));
    return result + ", drawn up as " + andList(volumes);
}

void addDrugVolume(Workings& out, const Plan& plan, const Stock& stock, const ProtocolTable& table)
{
    const Preparation& preparation = *plan.preparation;
    if (preparation.mode == Mode::standard && plan.ordered.concentration)
        out.push_back({"Drug to prepare", equation(product({shown(plan.ordered.concentration->quantity()), stock.containerVolume()}),
                                                   preparation.amount)});
    else
        out.push_back({"Drug to prepare", shown(preparation.amount) + ", the total dose"});
    out.push_back({"Drug volume", equation(shown(preparation.amount) + " / " + stock.strength(), preparation.exactDrugVolume)
                       + fillings(preparation, table)});
    out.push_back({"Vials", shown(preparation.drugVolume) + " / " + shown(stock.product.vial.quantity()) + ", rounded up: "
                       + std::to_string(preparation.vials)});
}

void addConcentration(Workings& out, const Plan& plan, const Stock& stock)
{
    const Preparation& preparation = *plan.preparation;
    const std::string drug = shown(preparation.drugVolume);
    const std::string finalVolume = shown(preparation.finalVolume);
    if (preparation.method == Method::add)
        out.push_back({"Final volume", equation(stock.containerVolume() + " + " + drug, preparation.finalVolume)});
    out.push_back({"Diluent volume", equation(finalVolume + std::string(less) + drug, preparation.diluentVolume)});
    out.push_back({"Concentration",
                   equation(product({drug, stock.strength()}) + " / " + finalVolume, preparation.concentration)});
    if (preparation.concentrationError && plan.ordered.concentration) {
        const std::string ordered = shown(plan.ordered.concentration->quantity());
        out.push_back({"Difference", equation("(" + shown(preparation.concentration) + std::string(less) + ordered + ") / " + ordered,
                                              *preparation.concentrationError)});
    }
}

void addConcentrationRange(Workings& out, const Plan& plan, const Stock& stock)
{
    const Preparation& preparation = *plan.preparation;
    if (!preparation.concentrationRange || !stock.container.overfill || !plan.ledger)
        return;
    const auto with = [&](const Volume& overfill, const Figure& figure) {
        return equation(shown(plan.ledger->inContainer) + " / (" + shown(preparation.finalVolume) + " + "
                            + shown(overfill.quantity()) + ")",
                        figure);
    };
    out.push_back({"Lowest with overfill", with(stock.container.overfill->high, preparation.concentrationRange->low)});
    out.push_back({"Highest with overfill", with(stock.container.overfill->low, preparation.concentrationRange->high)});
}

std::string volumeWorking(const Plan& plan, const Pump& pump)
{
    const Preparation& preparation = *plan.preparation;
    const std::string steps = inSteps(pump.volumeStep.quantity(), plan.pump->volume);
    if (preparation.mode == Mode::patientDose)
        return shown(preparation.finalVolume) + ", rounded down" + steps;
    return equation(shown(plan.dose->totalDose) + " / " + shown(preparation.concentration), plan.pump->exactVolume) + steps;
}

std::string deliveredWorking(const Plan& plan, const Stock& stock)
{
    if (plan.preparation->mode == Mode::patientDose)
        return equation(product({shown(plan.preparation->drugVolume), stock.strength()}), plan.pump->deliveredDose)
            + ", all that the container holds, after the flush";
    return equation(product({shown(plan.pump->volume), shown(plan.preparation->concentration)}), plan.pump->deliveredDose);
}

void addPump(Workings& out, const Plan& plan, const Stock& stock, const Pump& pump)
{
    const PumpSetting& setting = *plan.pump;
    const std::string volume = shown(setting.volume);
    const std::string rate = shown(setting.rate);
    out.push_back({"Volume to be infused", volumeWorking(plan, pump)});
    const RateStep* step = stepOf(pump, setting.rate.exact.number);
    out.push_back({"Pump rate", equation(volume + " / (" + inHours(*plan.ordered.duration) + ")", setting.exactRate)
                       + (step ? inSteps(step->step.quantity(), setting.rate) : "")});
    out.push_back({"Infusion duration", equation(product({volume + " / " + rate, "60\u00A0min/h"}), setting.duration)});
    out.push_back({"Dose rate at the pump", equation(product({rate, shown(plan.preparation->concentration)}), setting.doseRate)});
    out.push_back({"Delivered dose", deliveredWorking(plan, stock)});
    out.push_back({"Difference from the order", difference(setting.deliveredDose, plan.dose->totalDose, setting.deliveredError)});
}

void addLedger(Workings& out, const Plan& plan, const Stock& stock)
{
    const Ledger& ledger = *plan.ledger;
    out.push_back({"Opened", equation(product({std::to_string(plan.preparation->vials), shown(stock.product.vial.quantity()),
                                               stock.strength()}),
                                      ledger.opened)});
    out.push_back({"In the container", equation(product({shown(plan.preparation->drugVolume), stock.strength()}),
                                                ledger.inContainer)});
    out.push_back({"Left in the container", equation(shown(ledger.inContainer) + std::string(less) + shown(ledger.delivered),
                                                     ledger.containerRemainder)});
    if (ledger.inLine && plan.pump->lineVolume)
        out.push_back({"Of it in the line", equation(product({shown(*plan.pump->lineVolume), shown(plan.preparation->concentration)}),
                                                     *ledger.inLine)});
    out.push_back({"Left in the vial", equation(shown(ledger.opened) + std::string(less) + shown(ledger.inContainer),
                                                ledger.vialRemainder)});
}

} // namespace

std::vector<Working> workingsWithLabels(const Plan& plan, const ProtocolTable& table)
{
    Workings out;
    if (plan.status == Status::refused || plan.status == Status::contraindicated || !plan.dose)
        return out;
    addDose(out, plan);
    if (!plan.preparation || !plan.ordered.duration)
        return out;
    const Product* product = find(table.products, plan.preparation->product);
    const Container* container = find(table.containers, plan.preparation->container);
    if (!product || !container)
        return out;
    const Stock stock{*product, *container};
    addDrugVolume(out, plan, stock, table);
    addConcentration(out, plan, stock);
    addConcentrationRange(out, plan, stock);
    if (const Pump* pump = plan.pump ? find(table.pumps, plan.pump->pump) : nullptr)
        hasProgramme(plan) ? append(out, lineWorkings(plan, *pump)) : addPump(out, plan, stock, *pump);
    if (plan.ledger && plan.pump)
        addLedger(out, plan, stock);
    return out;
}

std::vector<std::string> workings(const Plan& plan, const ProtocolTable& table)
{
    std::vector<std::string> equations;
    for (const Working& working : workingsWithLabels(plan, table))
        equations.push_back(withPlainSpaces(working.equation));
    return equations;
}

} // namespace ketaplan::text
