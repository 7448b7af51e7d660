// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/descriptor_output.h"
#include "cli/local_time.h"
#include "cli/run.h"

#include <csignal>
#include <unistd.h>

int main(int argc, char* argv[])
{
    using namespace ketaplan::cli;
    // A reader that goes away is an error of writing, not the end of the program.
    std::signal(SIGPIPE, SIG_IGN);
    DescriptorOutput out(STDOUT_FILENO, "standard output");
    DescriptorOutput err(STDERR_FILENO, "standard error");
    Console console{out, err, isatty(STDOUT_FILENO) == 1, isatty(STDERR_FILENO) == 1, localToday(), stampOfNow()};
    return run({argv + (argc > 0 ? 1 : 0), argv + argc}, console);
}
