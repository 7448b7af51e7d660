// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/console.h"

#include <CLI/App.hpp>

namespace ketaplan::cli {

/// A subcommand: its constructor adds its options to the program's, and run() does its work once they are parsed.
class Command {
public:
    explicit Command(CLI::App& app) : m_app(app) {}
    Command(const Command&) = delete;
    Command& operator=(const Command&) = delete;
    virtual ~Command() = default;

    bool isChosen() const { return m_app.parsed(); }
    /// Gives the exit code. What goes wrong has then been told on the console.
    virtual int run(Console& console) const = 0;

protected:
    CLI::App& app() { return m_app; }

private:
    CLI::App& m_app;
};

} // namespace ketaplan::cli
