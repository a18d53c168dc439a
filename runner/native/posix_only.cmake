# SPDX-License-Identifier: MIT
# Compiles every case that is not of profile linux with the feature-test macros of POSIX.1-2024 and nothing else in sight,
# so that a name from outside shows as undeclared here, not on somebody's BSD.
set(posix_sources)
foreach(source IN LISTS case_sources)
  file(STRINGS ${source} linux_profile REGEX "^// *profile: *linux" LIMIT_COUNT 1)
  if(NOT linux_profile)
    list(APPEND posix_sources ${source})
  endif()
endforeach()
add_library(posix_only OBJECT ${posix_sources})
target_include_directories(posix_only PRIVATE cases)
target_precompile_headers(posix_only PRIVATE runner/native/posix_2024.h cases/support/case.hpp)
target_compile_options(posix_only PRIVATE -U_GNU_SOURCE -D_POSIX_C_SOURCE=202405L -D_XOPEN_SOURCE=800 -fno-exceptions -fno-rtti
                                          -Wno-unused-result)
