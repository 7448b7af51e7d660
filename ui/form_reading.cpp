// SPDX-License-Identifier: GPL-3.0-or-later
#include "form_reading.h"

#include "course_reading.h"
#include "field_reader.h"
#include "schedule_reading.h"

#include "core/blank_text.h"

#include <algorithm>
#include <array>
#include <utility>

namespace ketaplan {

namespace {

/// Reads one field after the other and keeps what is wrong with each.
class Reader : FieldReader {
public:
    Reader(const Form& form, const ProtocolTable& table) : FieldReader(form), m_table(table) {}

    ReadForm read()
    {
        readPatient();
        readOrder();
        readPreparation();
        readScreening();
        m_request.acknowledgements = form().acknowledgements;
        m_request.secondCheck = form().secondCheck;
        m_request.course = readCourse(*this);
        ReadForm result{takeProblems(), {}};
        if (result.problems.empty())
            result.request = std::move(m_request);
        return result;
    }

private:
    void readPatient()
    {
        Patient& patient = m_request.patient;
        patient.name = words(Field::name);
        patient.id = words(Field::id);
        patient.born = date(Field::born, false);
        patient.sex = choice(Field::sex, sexFromCode, false);
        if (const auto weight = number(Field::weight, Unit::kg, true))
            patient.weight = BodyWeight::of(weight->number);
        patient.weightMethod = choice(Field::weightMethod, weightMethodFromCode, false);
        patient.weightDate = date(Field::weightDate, false);
        readPreviousWeight();
        if (const auto height = number(Field::height, Unit::cm, false))
            patient.height = Length::of(height->number);
        if (!m_table.interactions.empty())
            readMedicines();
    }

    /// One part alone asks for the other.
    void readPreviousWeight()
    {
        const bool isEntered = !typed(Field::previousWeight).empty() || !typed(Field::previousWeightDate).empty();
        const auto weight = number(Field::previousWeight, Unit::kg, isEntered);
        const auto on = date(Field::previousWeightDate, isEntered);
        if (weight && on)
            m_request.patient.previousWeight = PreviousWeight{BodyWeight::of(weight->number), *on};
    }

    /// A name that still stands in the field counts as typed once the field is left.
    void readMedicines()
    {
        std::vector<std::string> names = form().medicines;
        const std::optional<std::string> standing = words(Field::medicines);
        if (standing && isInHand({Field::medicines, {}}))
            add(Field::medicines, ProblemKind::unfinished);
        else if (standing)
            names.push_back(*standing);
        const bool named = standing || !names.empty();
        if (named && form().takesNoMedicines)
            add(Field::medicines, ProblemKind::conflicting);
        if (named || form().takesNoMedicines)
            m_request.patient.medicines = std::move(names);
    }

    /// Whether the rest of the order is due: the choice of a protocol writes its start values.
    bool computable() const
    {
        const Protocol* protocol = find(m_table.protocols, typed(Field::protocol));
        return protocol && protocol->dose && protocol->preparation;
    }

    void readOrder()
    {
        m_request.protocol = chosen(Field::protocol, true);
        if (const auto infusionDate = date(Field::date, true))
            m_request.date = *infusionDate;
        m_request.schedule = readSchedule(*this);
        if (form().steps.empty())
            readDose();
        if (const auto duration = number(Field::duration, Unit::min, computable()))
            m_request.duration = Duration::of(duration->number);
        m_request.dosingWeight = choice(Field::dosingWeight, weightBasisFromCode, computable());
        m_request.beside = {ordersOf(form().premedication), ordersOf(form().rescue)};
    }

    /// Steps take the place of the one dose: what stands in its field stays there and is not read.
    void readDose()
    {
        const auto unit = choice(Field::doseUnit, unitFromCode, computable());
        m_request.dose = number(Field::dose, unit.value_or(Unit::mgPerKg), computable());
    }

    /// A blank line orders nothing.
    static std::vector<std::string> ordersOf(const std::vector<std::string>& lines)
    {
        std::vector<std::string> orders;
        std::remove_copy_if(lines.begin(), lines.end(), std::back_inserter(orders),
                            [](const std::string& line) { return isBlank(line); });
        return orders;
    }

    void readPreparation()
    {
        const bool required = computable();
        const auto id = [&](Field field) {
            const std::string code = chosen(field, required);
            return code.empty() ? std::nullopt : std::optional(code);
        };
        m_request.product = id(Field::product);
        m_request.container = id(Field::container);
        m_request.method = choice(Field::method, methodFromCode, required);
        m_request.mode = choice(Field::mode, modeFromCode, required);
        if (m_request.mode != Mode::patientDose)
            if (const auto target = number(Field::concentration, Unit::mgPerMl, required))
                m_request.concentration = Concentration::of(target->number);
        m_request.pump = id(Field::pump);
    }

    void readScreening()
    {
        for (const ScreeningItem& item : m_table.screening) {
            const auto given = form().answers.find(item.id);
            if (given == form().answers.end() || given->second.empty())
                continue;
            if (item.unit)
                readMeasurement(item, given->second);
            else
                m_request.screening[item.id] = given->second == "yes" ? YesNo::yes : YesNo::no;
        }
    }

    void readMeasurement(const ScreeningItem& item, const std::string& text)
    {
        const Place place{{}, item.id};
        if (const auto value = settle(place, readNumber(text, *item.unit, isInHand(place)), false))
            m_request.screening[item.id] = *value;
    }

    const ProtocolTable& m_table;
    Request m_request;
};

constexpr std::array<std::pair<std::string_view, Field>, 22> pointers = {{
    {"/date", Field::date}, {"/protocol", Field::protocol},
    {"/patient/name", Field::name}, {"/patient/id", Field::id}, {"/patient/born", Field::born},
    {"/patient/sex", Field::sex}, {"/patient/weight", Field::weight}, {"/patient/weight_method", Field::weightMethod},
    {"/patient/weight_date", Field::weightDate}, {"/patient/height", Field::height},
    {"/patient/medicines", Field::medicines},
    {"/patient/previous_weight/weight", Field::previousWeight}, {"/patient/previous_weight/date", Field::previousWeightDate},
    {"/dose", Field::dose}, {"/duration", Field::duration}, {"/dosing_weight", Field::dosingWeight},
    {"/product", Field::product}, {"/container", Field::container}, {"/method", Field::method},
    {"/mode", Field::mode}, {"/concentration", Field::concentration}, {"/pump", Field::pump},
}};

} // namespace

const std::string& typedIn(const Form& form, Field field)
{
    static const std::string nothing;
    const auto found = form.typed.find(field);
    return found == form.typed.end() ? nothing : found->second;
}

ReadForm readForm(const Form& form, const ProtocolTable& table) { return Reader(form, table).read(); }

Place placeOf(const std::string& pointer)
{
    constexpr std::string_view screening = "/screening/";
    if (pointer.starts_with(screening))
        return {{}, pointer.substr(screening.size())};
    constexpr std::string_view medicines = "/patient/medicines/";
    if (pointer.starts_with(medicines))
        return {Field::medicines, {}};
    if (const auto field = courseFieldOf(pointer))
        return {*field, {}};
    if (const auto place = schedulePlaceOf(pointer))
        return *place;
    const auto found =
        std::find_if(pointers.begin(), pointers.end(), [&](const auto& p) { return p.first == pointer; });
    return found == pointers.end() ? Place{} : Place{found->second, {}};
}

} // namespace ketaplan
