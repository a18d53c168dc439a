# SPDX-License-Identifier: MIT
# g++ with the C library in a directory of its own, a glibc for this processor: -DIPCTS_SYSROOT=DIRECTORY.
list(APPEND CMAKE_TRY_COMPILE_PLATFORM_VARIABLES IPCTS_SYSROOT)
set(CMAKE_SYSROOT ${IPCTS_SYSROOT})
set(CMAKE_CXX_COMPILER g++)
# Without -B and -L the linker finds this system's own library first, which is beside the compiler. Linked statically also where CMake tries the
# compiler: the shared libraries of the other suite name places that only its own root directory has.
set(flags "-static -B${IPCTS_SYSROOT}/usr/lib/x86_64-linux-gnu -L${IPCTS_SYSROOT}/usr/lib/x86_64-linux-gnu")
file(GLOB compilers ${IPCTS_SYSROOT}/usr/lib/gcc/x86_64-linux-gnu/*)
foreach(directory IN LISTS compilers)  # the compiler's libraries of the other suite, where they were fetched
  string(APPEND flags " -L${directory}")
endforeach()
# Before 2.34 threads, timers and queues were libraries of their own, and libc refers to parts of them weakly: all of them have to be there.
string(APPEND flags " -Wl,--whole-archive -lpthread -lrt -Wl,--no-whole-archive")
set(CMAKE_EXE_LINKER_FLAGS_INIT "${flags}")
