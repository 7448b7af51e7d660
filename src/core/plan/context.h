// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/plan.h"

namespace ketaplan {

/// An order among the table's values that it names. Holds references: it lives no longer than the call that made it.
struct Context {
    const ProtocolTable& table;
    const Protocol& protocol;
    const Patient& patient;
    const Order& order;
    const Product* product;     ///< null where the protocol has no preparation
    const Container* container; ///< null where the protocol has no preparation
    const Pump* pump;           ///< null where no pump of the table takes the container

    Context(const ProtocolTable& ofTable, const Protocol& ofProtocol, const Patient& ofPatient, const Order& ofOrder);

    /// The same with another order, which must outlive the result.
    Context with(const Order& other) const { return {table, protocol, patient, other}; }

    bool isComputable() const { return protocol.dose && protocol.duration && protocol.preparation; }
    bool isStandardMode() const { return order.mode == Mode::standard; }
    bool isScheduled() const { return !order.schedule.isPlain(); }
};

/// The limit on a quantity: the protocol's own, those of its bolus, steps and course, the dose's where its unit makes it that
/// quantity, the table's tolerances and patient limits. Null where there is none.
const Limit* limitOn(const Context& context, Limited quantity);

/// The pump that is taken where none is named: the first that the site has and whose kinds have
/// the container's. Null where there is none.
const Pump* firstPumpFor(const ProtocolTable& table, ContainerKind kind);

/// The figure as it is shown: its decimals tell it apart from every bound of the quantity.
Figure figureOf(const Context& context, Limited quantity, const Quantity& exact);
/// The figure of a quantity that nothing limits.
Figure figureOf(const Quantity& exact);

template <Dimension D>
Figure figureOf(const Measure<D>& exact)
{
    return figureOf(exact.quantity());
}

template <Dimension D>
Figure figureOf(const Context& context, Limited quantity, const Measure<D>& exact)
{
    return figureOf(context, quantity, exact.quantity());
}

} // namespace ketaplan
