#!/bin/sh
# What building and testing need beside make and Node; with "compilers", what comparing them needs, too. Installs what is missing
# where it may (Debian's packages, as root); otherwise says what to install and stops.
set -eu
cd "$(dirname "$0")/.."

missing=""
need() { # need COMMAND PACKAGE
    command -v "$1" >/dev/null 2>&1 || missing="$missing $2"
}
need emcc emscripten
need clang clang
need valgrind valgrind
need llvm-cov llvm
[ -n "${CHROMIUM:-}" ] || need chromium chromium
[ -n "${FIREFOX:-}" ] || need firefox-esr firefox-esr
[ -n "${WEBKIT_DRIVER:-}" ] || need WebKitWebDriver webkitgtk-webdriver
need Xvfb xvfb # WebKit's browser wants a screen
# clang's sanitizers come in a package of their own
if command -v clang >/dev/null 2>&1; then
    runtime="$(clang -print-resource-dir)/lib"
    find "$runtime" -name '*asan*' 2>/dev/null | grep -q . || missing="$missing libclang-rt-dev"
else
    missing="$missing libclang-rt-dev"
fi

if [ "${1:-}" = compilers ]; then
    need gcc gcc
    need aarch64-linux-gnu-gcc gcc-aarch64-linux-gnu
    need qemu-aarch64-static qemu-user-static
    [ -e /usr/aarch64-linux-gnu/lib/libm.a ] || missing="$missing libc6-dev-arm64-cross"
fi

on_this_system() { # names of packages: Debian 12 has one under another name
    if apt-cache show webkitgtk-webdriver 2>/dev/null | grep -q .; then
        echo "$1"
    else
        echo "$1" | sed 's/webkitgtk-webdriver/webkit2gtk-driver/'
    fi
}

if [ -n "$missing" ]; then
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null 2>&1; then
        apt-get update -q
        # shellcheck disable=SC2086 # the list is meant to be split
        DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends $(on_this_system "$missing")
    else
        missing="$(on_this_system "$missing")"
        echo "To build and test, install:$missing" >&2
        echo "On Debian and Ubuntu: sudo apt-get install$missing" >&2
        echo "(Emscripten 3.1.6 or newer; public/ is built with Debian 12's 3.1.6.)" >&2
        exit 1
    fi
fi

[ -d node_modules ] && [ node_modules -nt package-lock.json ] || npm ci
touch node_modules
