// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/approvers.h"

#include <QString>

namespace ketaplan {

namespace {

QString plain(const std::string& name)
{
    return QString::fromStdString(name).simplified().toCaseFolded();
}

} // namespace

bool isSamePerson(const std::string& a, const std::string& b)
{
    return plain(a) == plain(b);
}

bool isPrescriber(const Approval& approval)
{
    return approval.role == "prescriber";
}

bool isPharmacistOrNurse(const Approval& approval)
{
    return approval.role == "pharmacist" || approval.role == "nurse";
}

bool areTwoOfBothSides(const std::vector<Approval>& approvals)
{
    for (const Approval& prescriber : approvals)
        for (const Approval& other : approvals)
            if (isPrescriber(prescriber) && isPharmacistOrNurse(other) && !isSamePerson(prescriber.name, other.name))
                return true;
    return false;
}

} // namespace ketaplan
