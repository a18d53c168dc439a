# SPDX-License-Identifier: MIT
# A system whose headers and libraries are in a directory of their own: -DIPCTS_SYSROOT=DIRECTORY. clang and lld make programs for any
# processor that they know; IPCTS_SYSROOT_TRIPLE names it.
set(IPCTS_SYSROOT_TRIPLE aarch64-linux-gnu CACHE STRING "What clang calls the system of IPCTS_SYSROOT")
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES IPCTS_SYSROOT IPCTS_SYSROOT_TRIPLE)
if(NOT IS_DIRECTORY "${IPCTS_SYSROOT}/usr/include")
  message(FATAL_ERROR "There is no usr/include in the directory IPCTS_SYSROOT ('${IPCTS_SYSROOT}'); name the sysroot by -DIPCTS_SYSROOT=")
endif()
set(CMAKE_SYSTEM_NAME Linux)
string(REGEX REPLACE "-.*" "" CMAKE_SYSTEM_PROCESSOR ${IPCTS_SYSROOT_TRIPLE})
set(CMAKE_SYSROOT ${IPCTS_SYSROOT})
set(CMAKE_CXX_COMPILER clang++-19)
set(CMAKE_CXX_COMPILER_TARGET ${IPCTS_SYSROOT_TRIPLE})
set(CMAKE_EXE_LINKER_FLAGS_INIT -fuse-ld=lld-19)
