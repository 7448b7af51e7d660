// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/value_readers.h"
#include "json/pointer.h"

#include <algorithm>
#include <span>

namespace ketaplan::exchange {

enum class Need {
    required,
    optional,
    reserved, ///< of a later version: refused by name
};

/// One key that an object may have, and the reader of its value.
template <typename Target>
struct Key {
    std::string_view name;
    Need need = Need::optional;
    Fault (*read)(const Place& place, Target& target) = nullptr;
};

template <typename Target>
using Keys = std::span<const Key<Target>>;

template <typename Target>
std::vector<std::string> namesOf(Keys<Target> keys)
{
    std::vector<std::string> names;
    for (const Key<Target>& key : keys)
        if (key.need != Need::reserved)
            names.emplace_back(key.name);
    return names;
}

/// The refusal of a key that is not one of `keys`, or is reserved.
template <typename Target>
Fault faultOfKey(const std::string& name, const std::string& at, Keys<Target> keys)
{
    const auto key = std::find_if(keys.begin(), keys.end(), [&](const Key<Target>& known) { return known.name == name; });
    if (key == keys.end())
        return RequestError{RequestErrorCode::unknownKey, pointerTo(at, name), name, namesOf(keys), {}};
    if (key->need == Need::reserved)
        return RequestError{RequestErrorCode::notSupported, pointerTo(at, name), name, {}, {}};
    return std::nullopt;
}

template <typename Target>
Fault readMember(const Place& object, const Key<Target>& key, Target& target)
{
    const std::string at = pointerTo(object.at, key.name);
    const auto member = object.json.find(key.name);
    if (member != object.json.end())
        return key.read({*member, at}, target);
    if (key.need == Need::required)
        return RequestError{RequestErrorCode::missingKey, at, {}, {}, {}};
    return std::nullopt;
}

/// Reads every member by its key. A key that is not listed is refused before any value is read, so that a misspelt key is
/// named as such and not as missing.
template <typename Target>
Fault readObject(const Place& place, Keys<Target> keys, Target& target)
{
    if (!place.json.is_object())
        return errorAt(place, RequestErrorCode::wrongType, {"an object in braces"});
    for (const auto& member : place.json.items())
        if (Fault fault = faultOfKey(member.key(), place.at, keys))
            return fault;
    for (const Key<Target>& key : keys)
        if (key.need != Need::reserved)
            if (Fault fault = readMember(place, key, target))
                return fault;
    return std::nullopt;
}

/// Reads an object whose keys are ids: each value with the same reader.
template <typename T>
Fault readById(const Place& place, Read<T> (*read)(const Place&), std::map<std::string, T>& values)
{
    if (!place.json.is_object())
        return errorAt(place, RequestErrorCode::wrongType, {"an object in braces"});
    for (const auto& member : place.json.items()) {
        auto value = read({member.value(), pointerTo(place.at, member.key())});
        if (!value)
            return value.error();
        values.emplace(member.key(), *std::move(value));
    }
    return std::nullopt;
}

} // namespace ketaplan::exchange
