// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/date.h"
#include "core/plan/course.h"
#include "core/plan/schedule.h"
#include "core/plan/second_check.h"
#include "core/protocol/table.h"
#include "core/units/measure.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ketaplan {

enum class WeightMethod { measured, stated, estimated };

/// How the drug comes into the container: bag (replace, add), empty bag (measure), syringe (make-up).
enum class Method { replace, add, measure, makeUp };

/// What the patient weighed before, such as at the session before.
struct PreviousWeight {
    BodyWeight weight; ///< above zero
    Date date{};         ///< not after the date of the weight
};

struct Patient {
    std::optional<std::string> name;
    std::optional<std::string> id;
    std::optional<Date> born;
    std::optional<Sex> sex;
    BodyWeight weight; ///< above zero
    std::optional<WeightMethod> weightMethod;
    std::optional<Date> weightDate;
    std::optional<PreviousWeight> previousWeight = {};
    std::optional<Length> height; ///< above zero
    std::optional<std::vector<std::string>> medicines; ///< names as typed; empty: takes none; nothing: not asked
};

struct NotAssessed {
    friend bool operator==(const NotAssessed&, const NotAssessed&) = default;
};
enum class YesNo { no, yes };

/// To a question yes or no, to a measurement a quantity; or not assessed.
using Answer = std::variant<NotAssessed, YesNo, Quantity>;

/// What an acknowledgement was given for. It counts only where every part is there and equals the plan.
struct AcknowledgedFor {
    std::optional<std::string> patient; ///< the id, else the name
    std::optional<Date> date;
    std::optional<std::string> protocol;
    std::optional<Quantity> weight;
    std::optional<WeightBasis> dosingWeight;
    std::optional<Quantity> dose;
    std::optional<Quantity> duration;
    std::optional<std::string> schedule; ///< `exactText` of bolus, steps and running; nothing for a plain order
    std::optional<std::string> value; ///< exact value and unit of a limit's quantity, or the finding's answer
};

struct Acknowledgement {
    std::string reason; ///< id from the table's catalogue
    std::string text;   ///< needed by the reason "other"
    std::string by;
    std::string at; ///< time with offset, as written
    AcknowledgedFor givenFor;
};

/// Medicines that are ordered beside the infusion, as typed. They are printed and not checked.
struct OrdersBeside {
    std::vector<std::string> premedication;
    std::vector<std::string> rescue;
};

/// What a clinician asks for. Absent parts default to the protocol's own.
struct Request {
    Date date{};
    std::string protocol;
    Patient patient;
    std::optional<Quantity> dose; ///< in mg, mg/kg, mg/h or mg/kg/h; nothing beside steps
    std::optional<Duration> duration; ///< of all steps together, without the bolus
    Schedule schedule = {};
    std::optional<WeightBasis> dosingWeight;
    std::optional<std::string> product;
    std::optional<std::string> container;
    std::optional<Method> method;
    std::optional<Mode> mode;
    std::optional<Concentration> concentration;
    std::optional<std::string> pump;
    std::map<std::string, Answer> screening;
    std::map<std::string, Acknowledgement> acknowledgements; ///< by "limit:<quantity>" or "finding:<id>"
    std::optional<Course> course = {};
    OrdersBeside beside = {};
    std::optional<SecondCheck> secondCheck = {};
};

std::string_view code(WeightMethod method);
std::string_view code(Method method);
std::optional<WeightMethod> weightMethodFromCode(std::string_view code);
std::optional<Method> methodFromCode(std::string_view code);

/// "yes", "no", "not-assessed", or the quantity in plain text.
std::string answerText(const Answer& answer);

/// Whom the plan is for, as an acknowledgement names it: the id, else the name, else nothing. A blank id is none.
std::string identityOf(const Patient& patient);

} // namespace ketaplan
