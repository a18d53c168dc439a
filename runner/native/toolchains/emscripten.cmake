# SPDX-License-Identifier: MIT
# Emscripten of Debian 13, which runner/setup emscripten puts into a root directory of its own, build/emscripten. What it makes is a program
# for node: a system that shares nothing with Linux, and has neither processes nor threads here.
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR}/../../.. ABSOLUTE)
if(NOT EXISTS ${root}/build/emscripten/usr/bin/em++)
  message(FATAL_ERROR "No compiler in build/emscripten; runner/setup emscripten installs it")
endif()

# One program that is the compiler: em++ links, and clang itself compiles, which is what em++ would start.
set(inside "bwrap --bind '${root}/build/emscripten' / --dev /dev --proc /proc --bind /tmp /tmp --bind '${root}' '${root}' --chdir \"$PWD\"")
set(flags "-target wasm32-unknown-emscripten --sysroot=/usr/share/emscripten/cache/sysroot -DEMSCRIPTEN -fno-exceptions")
string(APPEND flags " -mllvm -combiner-global-alias-analysis=false -mllvm -disable-lsr -iwithsysroot/include/compat")
set(compiler ${root}/build/emscripten-c++)
file(CONFIGURE OUTPUT ${compiler}.new @ONLY CONTENT [[#!/bin/sh
for word; do
    case $word in
    -c | -E) exec @inside@ clang++-19 @flags@ "$@" ;;
    esac
done
exec @inside@ em++ -sEXIT_RUNTIME=1 -sENVIRONMENT=node -sALLOW_MEMORY_GROWTH=1 -sSTACK_SIZE=1MB "$@" -O0
]])
file(COPY_FILE ${compiler}.new ${compiler} ONLY_IF_DIFFERENT)
file(CHMOD ${compiler} PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CMAKE_SYSTEM_NAME Generic)  # what CMake knows about Emscripten is how to build with its own scripts
set(CMAKE_SYSTEM_PROCESSOR wasm32)
set(CMAKE_CXX_COMPILER ${compiler})
set(CMAKE_CXX_COMPILER_WORKS ON)
set(CMAKE_EXE_LINKER_FLAGS_INIT "-Wl,--no-gc-sections -Wl,--error-limit=0")  # the trial link calls no case, and has to complain of all
find_program(CMAKE_NM NAMES llvm-nm-19 llvm-nm REQUIRED)  # WebAssembly, too
set(IPCTS_CATCH2 OFF CACHE STRING "")
set(IPCTS_STATIC OFF CACHE BOOL "")
