// SPDX-License-Identifier: GPL-3.0-or-later
#include "slip_question.h"

#include "shown_text.h"
#include "tenfold.h"
#include "text/quantity_text.h"

#include <QCoreApplication>

namespace ketaplan {

QString slipQuestion(const std::optional<Quantity>& typed, const Protocol* protocol)
{
    const auto slip = typed && protocol && protocol->dose ? tenfoldSlip(*typed, *protocol->dose) : std::nullopt;
    if (!slip)
        return {};
    const QString question = slip->above ? QCoreApplication::translate("Doses", "%1 times the usual %2?")
                                         : QCoreApplication::translate("Doses", "1 in %1 of the usual %2?");
    return question.arg(QString::number(slip->factor), shownText(text::shown(slip->usual)));
}

} // namespace ketaplan
