// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/plan/request_error.h"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ketaplan {

/// Builds the tree while the parser reads, and stops it at the first thing that the strict notation refuses.
class StrictReader : public nlohmann::json_sax<nlohmann::json> {
public:
    bool null() override { return add(nullptr); }
    bool boolean(bool value) override { return add(value); }
    bool number_integer(number_integer_t value) override { return add(value); }
    bool number_unsigned(number_unsigned_t value) override { return add(value); }
    bool number_float(number_float_t value, const string_t&) override { return add(value); }
    bool string(string_t& value) override { return add(std::move(value)); }
    bool binary(binary_t&) override { return refuse("not JSON"); }

    bool start_object(std::size_t) override { return open(nlohmann::json::object()); }
    bool start_array(std::size_t) override { return open(nlohmann::json::array()); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }
    bool key(string_t& name) override;

    bool parse_error(std::size_t position, const std::string& lastToken,
                     const nlohmann::detail::exception& error) override;

    nlohmann::json takeTree() { return std::move(m_root); }
    /// Why reading stopped, without the place.
    const RequestError& error() const { return m_error; }

private:
    struct Level {
        nlohmann::json* node; ///< the object or array that is being read
        std::string key;      ///< of the member being read, in an object
    };

    bool add(nlohmann::json value) { return place(std::move(value)) != nullptr; }
    bool open(nlohmann::json container);
    bool close();
    nlohmann::json* place(nlohmann::json value);
    bool refuse(std::string_view reason, RequestErrorCode code = RequestErrorCode::syntax);
    std::string pointer() const;

    nlohmann::json m_root;
    std::vector<Level> m_levels;
    std::size_t m_values = 0;
    RequestError m_error;
};

} // namespace ketaplan
