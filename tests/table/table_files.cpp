// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_files.h"

#include <cstdlib>
#include <fstream>
#include <iterator>

namespace ketaplan::tests {

namespace {

const std::filesystem::path root = KETAPLAN_ROOT;

} // namespace

std::filesystem::path goodTableFile() { return root / "tests/table/good-table.json"; }
std::filesystem::path shippedTableFile() { return root / "data/protocols/ketamine-chronic-pain.json"; }
std::filesystem::path caseTableFile() { return root / "tests/cases/table.json"; }

std::string bytesOf(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

nlohmann::json goodTable()
{
    return nlohmann::json::parse(bytesOf(goodTableFile()));
}

LoadedTable patched(const std::string& patch)
{
    return readTable(goodTable().patch(nlohmann::json::parse(patch)).dump(), "t.json");
}

std::string faultsOf(const LoadedTable& table)
{
    std::string lines;
    if (!table)
        for (const TableFault& fault : table.error())
            lines += faultText(fault) + "\n";
    return lines;
}

TemporaryFile::TemporaryFile(const std::string& bytes)
{
    std::string name = (std::filesystem::temp_directory_path() / "ketaplan-test-XXXXXX").string();
    m_folder = ::mkdtemp(name.data());
    m_path = m_folder / "table.json";
    std::ofstream(m_path, std::ios::binary) << bytes;
}

TemporaryFile::~TemporaryFile()
{
    std::error_code ignored;
    std::filesystem::remove_all(m_folder, ignored);
}

} // namespace ketaplan::tests
