# SPDX-License-Identifier: MIT
# The compiler zig, which has the headers and the lists of library functions of other systems: runner/setup cross installs it in build/zig.
# IPCTS_ZIG_TARGET says which system: x86_64-freebsd. No program of such a system runs here.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../../.. ABSOLUTE)
file(GLOB zig ${root}/build/zig/node_modules/@zigc/linux-*/bin/zig)
if(NOT zig)
  message(FATAL_ERROR "No compiler in build/zig; runner/setup cross installs it")
endif()
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES IPCTS_ZIG_TARGET)

# One program that is the compiler for this system.
set(compiler ${root}/build/zig/${IPCTS_ZIG_TARGET}-c++)
file(CONFIGURE OUTPUT ${compiler}.new @ONLY CONTENT [[#!/bin/sh
ZIG_GLOBAL_CACHE_DIR='@root@/build/zig/cache' exec '@zig@' c++ -target @IPCTS_ZIG_TARGET@ -fno-sanitize=undefined "$@"
]])
file(COPY_FILE ${compiler}.new ${compiler} ONLY_IF_DIFFERENT)
file(CHMOD ${compiler} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CMAKE_SYSTEM_NAME Generic)  # what CMake knows about these systems is how to build on them
string(REGEX REPLACE "-.*" "" CMAKE_SYSTEM_PROCESSOR ${IPCTS_ZIG_TARGET})
set(CMAKE_CXX_COMPILER ${compiler})
set(CMAKE_EXE_LINKER_FLAGS_INIT -nostdlib++) # zig would make a C++ library first, and nothing uses it
find_program(CMAKE_NM NAMES llvm-nm-19 llvm-nm REQUIRED)  # Mach-O, too
set(IPCTS_CATCH2 OFF CACHE STRING "")
set(IPCTS_STATIC OFF CACHE BOOL "")  # these systems promise a C library, not system calls
