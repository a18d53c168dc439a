# SPDX-License-Identifier: MIT
# musl-gcc, which knows C: the headers of C++ are those of g++, and those of Linux are beside them. With -DIPCTS_SYSROOT=DIRECTORY
# it is the musl in this directory.
include(${CMAKE_CURRENT_LIST_DIR}/include_directories.cmake)
include_directories_of(directories g++)
# g++'s own headers ask for glibc.
set(flags "'-D__GLIBC_PREREQ(a,b)=0' -D_GLIBCXX_ATOMIC_WAIT_H -fno-exceptions -fno-rtti -fno-asynchronous-unwind-tables")
foreach(directory IN LISTS directories)
  if(directory MATCHES "/c[+][+]/")
    string(APPEND flags " -isystem ${directory}")
  else()
    string(APPEND flags " -idirafter ${directory}")
  endif()
endforeach()
set(CMAKE_CXX_COMPILER musl-gcc)
if(IPCTS_SYSROOT)  # what musl-gcc tells gcc has absolute paths
  list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES IPCTS_SYSROOT)
  file(READ ${IPCTS_SYSROOT}/usr/lib/x86_64-linux-musl/musl-gcc.specs specs)
  string(REGEX REPLACE "/usr/(lib|include)/x86_64-linux-musl" "${IPCTS_SYSROOT}/usr/\\1/x86_64-linux-musl" specs "${specs}")
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/musl-gcc.specs CONTENT "${specs}" @ONLY)
  set(CMAKE_CXX_COMPILER x86_64-linux-gnu-gcc)
  string(APPEND flags " -specs=${CMAKE_BINARY_DIR}/musl-gcc.specs")
endif()
set(CMAKE_CXX_FLAGS_INIT "${flags}")
