// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/help.h"

#include "table/load_table.h"

namespace ketaplan::cli {

namespace {

constexpr const char* exitCodes = R"(Exit codes:
  0  the plan is ready; of a batch: every line gave a plan; of table check: no faults; of the
     other table commands: done
  1  the plan is refused; of table check: the table has faults; of table approve and
     retire: the table's standing does not allow it
  2  wrong usage, a request that cannot be read, or a table that does not load
  3  the plan is not checked, or needs acknowledgement
  4  the plan is contraindicated
  5  the output cannot be written; nothing half-written is left
)";

} // namespace

std::string programFooter()
{
    return R"(Examples:
  ketaplan-cli protocols
  ketaplan-cli plan --protocol outpatient-start-low --weight "72.5 kg"
  ketaplan-cli plan --request request.json --format pdf -o plan.pdf
  ketaplan-cli plan --requests requests.ndjson -o plans.ndjson
  ketaplan-cli blank --protocol outpatient-start-low --format pdf -o blank.pdf
  ketaplan-cli table check table.json
  ketaplan-cli table diff old.json new.json
  ketaplan-cli table approve new.json --name "A. Name" --role pharmacist --date 2026-11-23 -o approved.json
  ketaplan-cli table show --format pdf -o table.pdf

'ketaplan-cli COMMAND --help' tells more of a command.

The protocol table is the file named by --table; else ketaplan/protocols/table.json
in the first XDG data folder that has it ($XDG_DATA_HOME, then $XDG_DATA_DIRS); else
the shipped one. Here and now that is
  )" + defaultTableFile().string()
        + R"(

The site policy is the file named by --site; else site.json beside that table; else
ketaplan/protocols/site.json in the first XDG data folder that has it; else there is none.
One that has faults, or is for another table, plans nothing.

)" + exitCodes + R"(
KetaPlan is decision support for licensed clinicians and not a medical device. Only a
plan whose status is "ready", on a table that your site has approved, is an infusion plan.
)";
}

std::string planFooter()
{
    return std::string(R"(Give one request as JSON (--request), many (--requests), or one in options.
A quantity is a number, one space and a unit, in quotation marks: "0.3 mg/kg". The
decimal separator is the point. What is not given is the protocol's own.
Acknowledgements stand in a request file only.

Examples:
  ketaplan-cli plan --protocol outpatient-start-low --weight "72.5 kg" \
      --dose "0.3 mg/kg" --duration "40 min" --container bag-saline-100 \
      --name "SAMPLE, Patient" --born 1972-03-14 --sex female \
      --answer pregnancy=no --answer "systolic-bp=128 mm[Hg]" --medicine tramadol
  ketaplan-cli plan --request - --format json < request.json
  ketaplan-cli plan --request request.json --format pdf -o plan.pdf
  ketaplan-cli plan --request request.json --page patient-sheet --format pdf -o sheet.pdf
  ketaplan-cli plan --request request.json --page label --label-size 100x70 --format pdf -o label.pdf
  ketaplan-cli plan --request request.json --format pdf --attach-plan -o plan.pdf
  ketaplan-cli plan --requests requests.ndjson -o plans.ndjson

In a batch each line is a request of at most 1 MiB. A line that cannot be read becomes
{"line": N, "error": {...}}, and the rest goes on.
With --format json an error of exit code 2 is {"code", "at", "message"} on standard output.

)") + exitCodes;
}

std::string programName()
{
    return "KetaPlan " KETAPLAN_VERSION;
}

std::string versionText()
{
    return "ketaplan-cli (KetaPlan) " KETAPLAN_VERSION "\nLicense GPL-3.0-or-later. There is no warranty, to the extent permitted by law.";
}

} // namespace ketaplan::cli
