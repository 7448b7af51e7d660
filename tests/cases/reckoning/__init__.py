# SPDX-License-Identifier: GPL-3.0-or-later
"""What a plan has to be, reckoned in exact fractions and independently of the dosing engine; one subject a module."""
