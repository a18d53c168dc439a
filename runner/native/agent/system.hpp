// SPDX-License-Identifier: MIT
// What this system is.
#pragma once

#include <cstddef>

namespace ipcts {

struct Known;

// Whether this is a system of this name, one of those whose deviations the table has.
bool is_here(const char* system);

// Whether the deviation is one of this version of the system, or that cannot be told.
bool is_in_version(const Known& known);

// The C library, "glibc 2.36".
const char* c_library();

// What the results document says of the system, as members of a JSON object: "version" to "isolation" (docs/results.md).
// `directory` is where the cases work, `isolation` how they are kept apart. Returns the length of the text, which has no more than
// 2000 bytes.
int describe_system(char* text, std::size_t size, const char* directory, const char* isolation);

}  // namespace ipcts
