# SPDX-License-Identifier: GPL-3.0-or-later
# cmake -DINPUT=schema.json -DOUTPUT=table_schema.cpp -DFUNCTION=tableSchema -P embed.cmake
# Writes the file as a source with a function that gives its text, so that the program needs no schema file when it runs. The text is cut into pieces
# because a compiler need not take a literal of any length.
file(READ "${INPUT}" text)
string(LENGTH "${text}" length)
set(pieces "")
set(position 0)
while(position LESS length)
  string(SUBSTRING "${text}" ${position} 8000 piece)
  string(APPEND pieces "    R\"KETAPLAN(${piece})KETAPLAN\"\n")
  math(EXPR position "${position} + 8000")
endwhile()
file(
  WRITE "${OUTPUT}"
  "// Made from the schema by embed.cmake.\n#include \"table/schema_check.h\"\n\nnamespace ketaplan {\n\n"
  "std::string_view ${FUNCTION}()\n{\n    return\n${pieces};\n}\n\n} // namespace ketaplan\n")
