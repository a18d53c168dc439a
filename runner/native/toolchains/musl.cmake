# SPDX-License-Identifier: MIT
# musl-gcc, which knows C: the headers of C++ are those of g++, and those of Linux are beside them.
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
set(CMAKE_CXX_FLAGS_INIT "${flags}")
