// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ketaplan::cli {

/// The exit codes beside those of a plan's status (core's exitCode: 0, 1, 3, 4).
inline constexpr int exitDone = 0;
inline constexpr int exitFaults = 1;  ///< table check found faults
inline constexpr int exitRefused = 1; ///< an approval or a retirement is refused
inline constexpr int exitRequest = 2; ///< usage, a request that cannot be read, or a table that does not load
inline constexpr int exitOutput = 5;  ///< output that cannot be written

} // namespace ketaplan::cli
