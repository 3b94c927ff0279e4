# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
#
# One helper per kind of room. A room lists its files and the rooms it may know;
# tests/layering checks that its includes agree.

# stipple_add_core_room(care SOURCES a.h a.cpp LINK Stipple::Base)
function(stipple_add_core_room room)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    set(target stipple_core_${room})
    add_library(${target} STATIC ${ARG_SOURCES})
    stipple_precompile(${target})
    target_link_libraries(${target}
        PUBLIC Qt6::Core ${ARG_LINK}
        PRIVATE stipple_settings ${ARG_PRIVATE_LINK})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
    string(SUBSTRING ${room} 0 1 initial)
    string(SUBSTRING ${room} 1 -1 rest)
    string(TOUPPER ${initial} initial)
    add_library(Stipple::${initial}${rest} ALIAS ${target})
    set_property(GLOBAL APPEND PROPERTY STIPPLE_CORE_ROOMS ${target})
endfunction()

# stipple_add_platform(linux SOURCES … LINK …)
function(stipple_add_platform name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    set(target stipple_platform_${name})
    add_library(${target} STATIC ${ARG_SOURCES})
    stipple_precompile(${target})
    target_link_libraries(${target}
        PUBLIC Qt6::Core ${ARG_LINK}
        PRIVATE stipple_settings ${ARG_PRIVATE_LINK})
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR})
endfunction()

# stipple_add_qml_module(diary URI Stipple.Diary SOURCES … QML_FILES … DEPENDENCIES … LINK …)
function(stipple_add_qml_module room)
    cmake_parse_arguments(ARG "" "URI" "SOURCES;QML_FILES;SINGLETONS;RESOURCES;DEPENDENCIES;LINK" ${ARGN})
    set(target stipple_qml_${room})
    string(REPLACE "." "/" path ${ARG_URI})
    if(ARG_SINGLETONS)
        set_source_files_properties(${ARG_SINGLETONS} PROPERTIES QT_QML_SINGLETON_TYPE TRUE)
    endif()
    qt_add_library(${target} STATIC)
    # Byte code alone: compiling every binding to C++ as well triples a build for no measured gain.
    set_target_properties(${target} PROPERTIES QT_QMLCACHEGEN_ARGUMENTS "--only-bytecode")
    set(cachegen)
    if(CMAKE_BUILD_TYPE STREQUAL "Debug")
        set(cachegen NO_CACHEGEN)
    endif()
    # The prefix that newer Qt takes by default; said here so that 6.4 agrees.
    qt_add_qml_module(${target}
        URI ${ARG_URI}
        VERSION 1.0
        ${cachegen}
        RESOURCE_PREFIX /qt/qml
        OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR}/qml/${path}
        IMPORT_PATH ${PROJECT_BINARY_DIR}/qml
        DEPENDENCIES QtQuick ${ARG_DEPENDENCIES}
        SOURCES ${ARG_SOURCES}
        QML_FILES ${ARG_QML_FILES} ${ARG_SINGLETONS}
        RESOURCES ${ARG_RESOURCES})
    target_link_libraries(${target}
        PUBLIC Qt6::Quick ${ARG_LINK}
        PRIVATE stipple_settings stipple_settings_generated)
    stipple_precompile(${target})
    # The generated type registration includes a room's headers by their bare name.
    target_include_directories(${target} PUBLIC ${PROJECT_SOURCE_DIR} PRIVATE ${CMAKE_CURRENT_SOURCE_DIR})
    set_property(GLOBAL APPEND PROPERTY STIPPLE_QML_MODULES ${target})
    set_property(GLOBAL APPEND PROPERTY STIPPLE_QML_PLUGINS ${target}plugin)
endfunction()

# stipple_add_test(tst_result SOURCES … LINK … [LABELS …] [ENVIRONMENT …] [TIMEOUT s])
# Logic runs offscreen with the software renderer; a test that needs pictures says so itself.
function(stipple_add_test name)
    cmake_parse_arguments(ARG "" "TIMEOUT" "SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    qt_add_executable(${name} ${ARG_SOURCES})
    stipple_precompile(${name})
    target_link_libraries(${name} PRIVATE stipple_settings Qt6::Test ${ARG_LINK})
    target_compile_definitions(${name} PRIVATE
        STIPPLE_SOURCE_DIR="${PROJECT_SOURCE_DIR}"
        STIPPLE_TEST_DATA="${CMAKE_CURRENT_SOURCE_DIR}/data")
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_QUICK_BACKEND=software;LC_ALL=C.UTF-8;TZ=UTC;${ARG_ENVIRONMENT}")
endfunction()
