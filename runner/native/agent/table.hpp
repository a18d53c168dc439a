// SPDX-License-Identifier: MIT
// The table of all cases; runner/running/table.py writes its contents, and the names of its fields, from the front matter.
#pragma once

#include <cstddef>

#include "case_fields.hpp"

namespace ipcts {

struct Case {
#define IPCTS_FIELD(name, is_words) const char* name;
    IPCTS_CASE_FIELDS(IPCTS_FIELD)  // as in runner/model/case.py
#undef IPCTS_FIELD
    int (*main)(int, char**) = nullptr;  // null where the case's main() has no parameters
    int (*plain_main)() = nullptr;
    // A known deviation: why a healthy system fails the case, which one (linux, glibc), what it prints, null for anything, and
    // whether it hangs then.
    const char *known = "", *known_on = "", *known_output = nullptr;
    bool known_hang = false;
};

extern const Case cases[];  // sorted by id
extern const std::size_t case_count;

// Null for an id that names no case.
const Case* find_case(const char* id);

}  // namespace ipcts
