# SPDX-License-Identifier: GPL-3.0-or-later
"""The patient's medicines against the table's interactions."""


def medicine_of(name, table):
    """The table's medicine of that generic or brand name."""
    for medicine in table.get("medicines", []):
        if name.lower() in [known.lower() for known in [medicine["name"], *medicine.get("brands", [])]]:
            return medicine
    return None


def matches(interaction, medicine):
    return medicine is not None and (medicine["id"] in interaction.get("medicines", [])
                                     or any(c in interaction.get("classes", []) for c in medicine.get("classes", [])))


def medicine_findings(order, table):
    """id → (severity, answer, due)."""
    names, interactions = order["medicines"], table.get("interactions", [])
    if names is None:
        return {"medicines": ("caution", "not-assessed", "planning")} if interactions else {}
    known = {name: medicine_of(name, table) for name in names}
    found = {}
    for interaction in interactions:
        concerned = [name for name in names if matches(interaction, known[name])]
        if concerned:
            found[interaction["id"]] = (interaction["severity"], "; ".join(concerned), "planning")
    unknown = [name for name in names if known[name] is None]
    if unknown:
        found["medicine-not-recognised"] = ("caution", "; ".join(unknown), "planning")
    return found
