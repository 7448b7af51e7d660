// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "form.h"
#include "text/basis.h"

class QWidget;

namespace ketaplan {

/// What a widget with the focus speaks of: the figure, the notice, the question, or the limit of the field. Anything else:
/// the first that the plan has.
text::BasisSubject basisAt(const QWidget* focus, const Form& form, const Plan& plan);

} // namespace ketaplan
