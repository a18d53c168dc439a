# SPDX-License-Identifier: MIT
# Preset fuzz: the agent's request reader and answer writer under libFuzzer (docs/steadiness.md).
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL Clang)
  message(FATAL_ERROR "runner/native/fuzz/fuzz.cmake: libFuzzer comes with clang; use the preset fuzz")
endif()
add_executable(fuzz-requests runner/native/fuzz/requests.cpp runner/native/agent/protocol.cpp)
target_include_directories(fuzz-requests PRIVATE runner/native/agent)
target_compile_options(fuzz-requests PRIVATE -fsanitize=fuzzer,address,undefined -fno-sanitize-recover=all -g)
target_link_options(fuzz-requests PRIVATE -fsanitize=fuzzer,address,undefined)
