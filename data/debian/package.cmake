# SPDX-License-Identifier: GPL-3.0-or-later
# The Debian package: "cmake --workflow --preset package", or scripts/package, which sets the date of the build too.
set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME ketaplan)
set(CPACK_PACKAGE_CONTACT "${ketaplan_maintainer}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "planner for intravenous ketamine infusions")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION science)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
    "KetaPlan plans one intravenous ketamine infusion for chronic pain: a clinician
enters the patient and a protocol, sees dose, preparation and pump setting
while typing, answers the screening and prints the checked plan. It works
offline, and every number that it shows has a source that can be opened.

It is decision support for licensed clinicians who know intravenous ketamine,
and not a medical device. The protocol table that comes with it is a reference
that a site has to approve.

ketaplan is the window, ketaplan-cli the command line.")
# What the libraries do not pull in: the fonts of window and paper. The plugins for a display, offscreen and CUPS come with them.
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "fonts-noto-core, fonts-dejavu-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, shared-mime-info, bash-completion")
include(CPack)
