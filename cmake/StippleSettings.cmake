# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
#
# Compiler settings shared by every room, and the libraries Stipple stands on.

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_CXX_VISIBILITY_PRESET hidden)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# Assertions stay on in optimised builds: a broken invariant must not become lost data.
string(REPLACE "-DNDEBUG" "" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
# Line tables are enough for a backtrace, and halve the time and space of a build.
string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_RELWITHDEBINFO "${CMAKE_CXX_FLAGS_RELWITHDEBINFO}")
string(REPLACE "-g" "-g1" CMAKE_CXX_FLAGS_DEBUG "${CMAKE_CXX_FLAGS_DEBUG}")

# What the app loads later lies in a folder of its own; the loader (core/base/plugin) is told how it
# lies to the programs, so that both agree wherever the whole is installed.
include(GNUInstallDirs)
set(STIPPLE_PLUGIN_DIR ${CMAKE_INSTALL_LIBDIR}/stipple)
file(RELATIVE_PATH STIPPLE_PLUGINS_FROM_PROGRAMS
    ${CMAKE_INSTALL_FULL_BINDIR} ${CMAKE_INSTALL_FULL_LIBDIR}/stipple)

find_program(CCACHE ccache)
if(CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CCACHE})
endif()

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Qml Quick QuickControls2 Sql Svg Concurrent DBus Multimedia Sensors TextToSpeech Test
    QuickTest LinguistTools)
find_package(Qt6Keychain REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(sodium REQUIRED IMPORTED_TARGET libsodium>=1.0.18)
pkg_check_modules(zip REQUIRED IMPORTED_TARGET libzip>=1.7)
find_package(OpenCV REQUIRED COMPONENTS core imgproc features2d calib3d)

add_library(stipple_settings INTERFACE)
target_compile_options(stipple_settings INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wold-style-cast
    -Werror
    # With optimisation GCC 12 takes an empty optional for a variable without a value (its bug 80635);
    # clang-tidy's analyzer looks for real ones.
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
# What newer Qt deprecates has its replacement in versions above the floor only.
target_compile_definitions(stipple_settings INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_DISABLE_DEPRECATED_BEFORE=0x060400
    QT_WARN_DEPRECATED_UP_TO=0x060400
    STIPPLE_VERSION="${PROJECT_VERSION}")
target_include_directories(stipple_settings INTERFACE ${PROJECT_SOURCE_DIR})

# qmlcachegen's own C++ shadows names, casts in the old style and leaves parameters unused.
add_library(stipple_settings_generated INTERFACE)
target_compile_options(stipple_settings_generated INTERFACE
    -Wno-shadow -Wno-old-style-cast -Wno-unused-parameter)

# Qt's own headers are most of what every file reads: parsed once, they halve a clean build. A
# source still names what it needs; the headers here are no one's excuse.
file(WRITE ${PROJECT_BINARY_DIR}/precompiled.cpp "")
add_library(stipple_precompiled STATIC ${PROJECT_BINARY_DIR}/precompiled.cpp)
target_link_libraries(stipple_precompiled PRIVATE Qt6::Core stipple_settings)
target_precompile_headers(stipple_precompiled PRIVATE
    <QDateTime> <QHash> <QJsonObject> <QList> <QObject> <QString>
    <functional> <memory> <optional> <variant>)
set_target_properties(stipple_precompiled PROPERTIES AUTOMOC OFF)

function(stipple_precompile target)
    target_precompile_headers(${target} REUSE_FROM stipple_precompiled)
    # GCC and newer clang refuse a precompiled header of a library in a program, whose code is
    # -fPIE; the last of the two options counts.
    get_target_property(kind ${target} TYPE)
    if(kind STREQUAL "EXECUTABLE")
        target_compile_options(${target} PRIVATE -fPIC)
    endif()
endfunction()

# What visits every pixel of a photo: vectorised in every preset, because unoptimised it takes ten
# times as long, and so would the tests that render and compare dozens of photos.
set(STIPPLE_PIXEL_OPTIONS -O3 CACHE STRING "How sources with loops over pixels are compiled")
function(stipple_optimise)
    # The precompiled header was compiled with other options.
    set_source_files_properties(${ARGN} PROPERTIES
        COMPILE_OPTIONS "${STIPPLE_PIXEL_OPTIONS}"
        SKIP_PRECOMPILE_HEADERS ON)
endfunction()
