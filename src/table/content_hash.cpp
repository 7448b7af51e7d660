// SPDX-License-Identifier: GPL-3.0-or-later
#include "table/content_hash.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace ketaplan {

std::string sha256(std::string_view bytes)
{
    const QByteArray data = QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size()));
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex().toStdString();
}

std::string contentSha256(const nlohmann::json& table)
{
    nlohmann::json content = table;
    if (content.is_object() && content.contains("table") && content["table"].is_object()) {
        for (const char* standing : {"approvals", "status", "retirement"})
            content["table"].erase(standing);
    }
    return sha256(content.dump());
}

} // namespace ketaplan
