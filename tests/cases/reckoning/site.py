# SPDX-License-Identifier: GPL-3.0-or-later
"""A table as a site's policy narrows it."""


def narrowed(table, site):
    """What the site does not stock is noted beside the table's own lists, which stay as they are."""
    if site is None:
        return table
    absent = {key: {one["id"] for one in table[key]} - set(site[key]) for key in ("products", "containers", "pumps")
              if site.get(key)}
    return dict(table, site=site["site"], not_stocked=absent, pumps=[with_line(pump, site) for pump in table["pumps"]],
                screening=[with_start_limit(item, site) for item in table["screening"]])


def with_line(pump, site):
    line = (site.get("line_volumes") or {}).get(pump["id"])
    return dict(pump, line_volume=line) if pump["line_volume"] is None else pump


def with_start_limit(item, site):
    """The site does not begin beyond its own bound."""
    bound = (site.get("start_limits") or {}).get(item["id"])
    if not bound:
        return item
    rules = [{"when": {side: value}, "severity": "contraindicated"} for side, value in bound.items()]
    return dict(item, rules=item["rules"] + rules)


def not_stocked(order, table):
    absent = table.get("not_stocked", {})
    asked = (("products", "product"), ("containers", "container"), ("pumps", "pump"))
    return any(order[key] and order[key]["id"] in absent.get(kind, ()) for kind, key in asked)
