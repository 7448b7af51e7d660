// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/table.h"

#include <QString>

#include <filesystem>
#include <optional>

namespace ketaplan {

/// Version, table in use, libraries and licences, as text to copy into a report. `table` null: none loaded.
QString aboutText(const ProtocolTable* table, const std::filesystem::path& tableFile);

/// What changed from version to version, newest first.
QString newsText();

/// What --version prints.
QString versionText();

} // namespace ketaplan
