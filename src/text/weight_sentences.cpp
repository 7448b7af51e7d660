// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/weight_sentences.h"

#include "text/quantity_text.h"

namespace ketaplan::text {

std::string comparison(const ComparedWeights& weights)
{
    const std::string now = previousWeight({weights.before, weights.beforeOn}) + ", now " + shown(weights.now.quantity());
    return weights.nowOn ? now + " on " + shown(*weights.nowOn) : now;
}

std::string previousWeight(const PreviousWeight& previous)
{
    return shown(previous.weight.quantity()) + " on " + shown(previous.date);
}

} // namespace ketaplan::text
