# SPDX-License-Identifier: GPL-3.0-or-later
# Reads data/NEWS, the one list of what changed from version to version, newest first:
#
#   KetaPlan VERSION, YEAR-MONTH-DAY
#
#   - What changed, in lines of at most 78 characters,
#     over as many lines as it needs.
#
# Sets release_date (of this version), releases (for the AppStream metadata) and debian_changelog.

# "Mon, 23 Nov 2026 00:00:00 +0000" of "2026-11-23".
function(news_mail_date result date)
  string(REGEX MATCH "^([0-9]+)-0?([0-9]+)-0?([0-9]+)$" whole "${date}")
  set(year ${CMAKE_MATCH_1})
  set(month ${CMAKE_MATCH_2})
  set(day ${CMAKE_MATCH_3})
  set(months x Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
  set(shifts x 0 3 2 5 0 3 5 1 4 6 2 4)
  set(days Sun Mon Tue Wed Thu Fri Sat)
  list(GET months ${month} name)
  list(GET shifts ${month} shift)
  set(counted ${year})
  if(month LESS 3)
    math(EXPR counted "${year} - 1")
  endif()
  math(EXPR weekday "(${counted} + ${counted} / 4 - ${counted} / 100 + ${counted} / 400 + ${shift} + ${day}) % 7")
  list(GET days ${weekday} weekday)
  string(REGEX REPLACE "^([0-9])$" "0\\1" day "${day}")
  set(${result} "${weekday}, ${day} ${name} ${year} 00:00:00 +0000" PARENT_SCOPE)
endfunction()

set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/NEWS)
file(READ ${CMAKE_CURRENT_LIST_DIR}/NEWS news_text)
set(news_head "KetaPlan ([0-9.]+), ([0-9-]+)\n")
string(REGEX MATCH "^${news_head}" news_first "${news_text}")
if(NOT CMAKE_MATCH_1 STREQUAL PROJECT_VERSION)
  message(FATAL_ERROR "data/NEWS begins with version ${CMAKE_MATCH_1}, the project is ${PROJECT_VERSION}: write what changed in it.")
endif()
set(release_date ${CMAKE_MATCH_2})
set(releases "")
set(debian_changelog "")
set(news_rest "${news_text}")
while(news_rest MATCHES "^${news_head}")
  set(news_version ${CMAKE_MATCH_1})
  set(news_date ${CMAKE_MATCH_2})
  string(LENGTH "${CMAKE_MATCH_0}" news_length)
  string(SUBSTRING "${news_rest}" ${news_length} -1 news_rest)
  string(REGEX MATCH "\nKetaPlan [0-9.]+, .*" news_next "${news_rest}")
  string(FIND "${news_rest}" "\nKetaPlan " news_length)
  string(SUBSTRING "${news_rest}" 0 ${news_length} news_items)
  if(news_next)
    string(SUBSTRING "${news_next}" 1 -1 news_rest)
  else()
    set(news_rest "")
  endif()
  string(STRIP "${news_items}" news_items)

  string(REGEX REPLACE "\n  +" "\n    " news_debian "${news_items}")
  string(REGEX REPLACE "(^|\n)- " "\\1  * " news_debian "${news_debian}")
  news_mail_date(news_mail "${news_date}")
  string(APPEND debian_changelog "ketaplan (${news_version}) unstable; urgency=medium\n\n${news_debian}\n\n"
         " -- ${ketaplan_maintainer}  ${news_mail}\n\n")

  string(REPLACE "&" "&amp;" news_xml "${news_items}")
  string(REPLACE "<" "&lt;" news_xml "${news_xml}")
  string(REGEX REPLACE "\n  +" " " news_xml "${news_xml}")
  string(REGEX REPLACE "(^|\n)- ([^\n]*)" "          <li>\\2</li>\n" news_xml "${news_xml}")
  string(APPEND releases "    <release version=\"${news_version}\" date=\"${news_date}\">\n      <description>\n        <ul>\n"
         "${news_xml}        </ul>\n      </description>\n    </release>\n")
endwhile()
