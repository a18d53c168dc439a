// SPDX-License-Identifier: MIT
// What this system is.
#pragma once

#include <cstddef>

namespace ipcts {

struct Known;

// Takes the names of systems with commas between, and cuts the text: their deviations are the known ones, instead of those of the
// systems that are here. `none` names no system. False for a name that the table does not have.
bool choose_deviations(char* names);

// Whether the deviations of this system, one of those that the table has, are known ones in this run.
bool deviates(const char* system);

// Whether the deviation is one of the version that is here.
enum class Holds { no, maybe, yes };
Holds holds_here(const Known& known);

// The C library, "glibc 2.36".
const char* c_library();

// What the results document says of the system, as members of a JSON object: "version" to "isolation" (docs/results.md).
// `directory` is where the cases work, `isolation` how they are kept apart. Returns the length of the text, which has no more than
// 2000 bytes.
int describe_system(char* text, std::size_t size, const char* directory, const char* isolation);

}  // namespace ipcts
