// SPDX-License-Identifier: GPL-3.0-or-later
#include "about.h"

#include "shown_text.h"
#include "text/governance_sentences.h"
#include "text/quantity_text.h"
#include "text/sentences.h"
#include "text/site_sentences.h"

#include <QCoreApplication>
#include <QStringList>
#include <QSysInfo>

#include <nlohmann/json_fwd.hpp>

namespace ketaplan {

namespace {

QString words(const char* text) { return QCoreApplication::translate("About", text); }

QString jsonVersion()
{
    return QStringLiteral("%1.%2.%3").arg(NLOHMANN_JSON_VERSION_MAJOR).arg(NLOHMANN_JSON_VERSION_MINOR).arg(NLOHMANN_JSON_VERSION_PATCH);
}

QString aboutTable(const ProtocolTable* table, const std::filesystem::path& file)
{
    if (!table)
        return words("No protocol table is in use: none loads.");
    const TableIdentity& identity = table->identity;
    QStringList lines{words("Protocol table in use"), shownText(identity.title),
                      words("%1, version %2").arg(shownText(identity.id), shownText(identity.version)), shownText(text::standing(identity)),
                      words("In effect from %1, review by %2").arg(shownText(text::shown(identity.effective)), shownText(text::shown(identity.reviewBy)))};
    for (const Approval& approval : identity.approvals)
        lines << words("Approved: %1").arg(shownText(text::approvalLine(approval)));
    lines << words("SHA-256 %1").arg(shownText(identity.sha256)) << shownText(file.string()) << shownText(text::siteStanding(*table));
    return lines.join(QLatin1Char('\n'));
}

QString libraries()
{
    return QStringList{words("Made with"),
                       words("Qt %1 (built with %2): LGPL-3.0").arg(QLatin1String(qVersion()), QLatin1String(QT_VERSION_STR)),
                       words("nlohmann JSON %1: MIT").arg(jsonVersion()),
                       words("valijson: BSD-2-Clause"),
                       words("CLI11, on the command line alone: BSD-3-Clause"),
                       words("Noto Sans: OFL-1.1. DejaVu Sans: its own free licence"),
                       words("On %1").arg(QSysInfo::prettyProductName())}
        .join(QLatin1Char('\n'));
}

} // namespace

QString aboutText(const ProtocolTable* table, const std::filesystem::path& tableFile)
{
    return QStringList{
        words("KetaPlan %1").arg(QCoreApplication::applicationVersion()),
        words("Plans one intravenous infusion of %1. Decision support for licensed clinicians who know intravenous %1. It is not a medical "
              "device and decides nothing.").arg(QStringLiteral("ketamine")),
        aboutTable(table, tableFile),
        words("Licence\nGPL-3.0-or-later: you may use, read, change and pass it on under the terms of the GNU General Public License. There is no "
              "warranty, to the extent permitted by law.\nWhere the source is: whoever passes the program on passes on its source with it, or "
              "offers it. The Debian package says so in /usr/share/doc/ketaplan/copyright."),
        libraries(),
    }
        .join(QStringLiteral("\n\n"));
}

QString versionText()
{
    return words("KetaPlan %1\nQt %2\nLicence GPL-3.0-or-later. There is no warranty, to the extent permitted by law.")
        .arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion()));
}

} // namespace ketaplan
