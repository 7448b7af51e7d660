# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run and test: what KetaPlan needs of Debian 12, and how to install what is missing.

# To build and to run. Noto Sans is the font of window and paper, DejaVu its stand-in.
build_packages=(
    ca-certificates cmake g++ ninja-build
    qt6-base-dev qt6-base-dev-tools
    nlohmann-json3-dev libvalijson-dev libcli11-dev
    fonts-noto-core fonts-dejavu-core
)

# To test, besides: libraries, a virtual display with its accessibility bus, readers of PDF, a print daemon.
test_packages=(
    libgtest-dev librapidcheck-dev libboost-dev
    clang-14 libclang-rt-14-dev
    xvfb xdotool imagemagick qt6-l10n-tools
    dbus at-spi2-core python3 python3-pyatspi python3-jsonschema
    poppler-utils
    cups-daemon cups-client
)

# To check what belongs to the desktop, in the tests, and to make and check the Debian package.
desktop_packages=(desktop-file-utils appstream shared-mime-info librsvg2-bin man-db groff-base)
package_packages=(git dpkg-dev fakeroot file lintian)

# To measure, besides.
bench_packages=(libbenchmark-dev python3)

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        echo "These Debian packages are missing and installing them needs root: ${missing[*]}" >&2
        echo "Ask an administrator to run: apt-get install ${missing[*]}" >&2
        exit 1
    fi
}

# Installs those of the named packages that are not there. Silent and quick when nothing is missing.
install_missing() {
    missing=()
    local package
    for package in "$@"; do
        dpkg-query --show --showformat='${db:Status-Status}' "$package" 2>/dev/null | grep -qx installed || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return
    if ! command -v apt-get >/dev/null; then
        echo "KetaPlan builds on Debian 12. Install what corresponds to: ${missing[*]}" >&2
        exit 1
    fi
    echo "Installing: ${missing[*]}"
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq update
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq install --yes --no-install-recommends "${missing[@]}" >/dev/null
}

# Builds a preset, with ccache where it is there.
build() {
    local preset=$1
    shift
    local options=()
    if command -v ccache >/dev/null; then
        # A fresh clone in another folder finds what an earlier one compiled.
        export CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
        options+=(-DCMAKE_CXX_COMPILER_LAUNCHER=ccache)
    fi
    cmake --preset "$preset" "${options[@]}"
    cmake --build --preset "$preset" "$@"
}
