// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/report.h"

#include <string>

/// What another program reads in the PDF of the page: letters that the font joins are told one by one.
std::string textOfPdf(const ketaplan::Report& report);
