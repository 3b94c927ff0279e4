# SPDX-FileCopyrightText: The Stipple authors
# SPDX-License-Identifier: Apache-2.0
#
# OpenCV's own description comes, on Debian, only with every module there is. Where it is missing,
# the wanted modules are found by name: opencv_core, opencv_imgproc, … are targets either way.

find_package(OpenCV 4.5 CONFIG QUIET COMPONENTS ${OpenCV_FIND_COMPONENTS})
if(OpenCV_FOUND)
    return()
endif()

find_path(OpenCV_INCLUDE_DIR opencv2/core.hpp PATH_SUFFIXES opencv4)
set(wanted)
foreach(component IN LISTS OpenCV_FIND_COMPONENTS)
    find_library(OpenCV_${component}_LIBRARY opencv_${component})
    list(APPEND wanted OpenCV_${component}_LIBRARY)
endforeach()

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(OpenCV REQUIRED_VARS OpenCV_INCLUDE_DIR ${wanted})
mark_as_advanced(OpenCV_INCLUDE_DIR ${wanted})

if(OpenCV_FOUND)
    foreach(component IN LISTS OpenCV_FIND_COMPONENTS)
        if(NOT TARGET opencv_${component})
            add_library(opencv_${component} UNKNOWN IMPORTED)
            set_target_properties(opencv_${component} PROPERTIES
                IMPORTED_LOCATION ${OpenCV_${component}_LIBRARY}
                INTERFACE_INCLUDE_DIRECTORIES ${OpenCV_INCLUDE_DIR})
        endif()
    endforeach()
endif()
