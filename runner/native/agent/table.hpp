// SPDX-License-Identifier: MIT
// The table of all cases; runner/running/table.py writes its contents from the front matter.
#pragma once

#include <cstddef>

namespace ipcts {

struct Case {
    const char* id;
    const char* statement;
    const char* ref;
    const char* profile;   // posix, xsi, linux, option NAME
    const char* needs;     // words separated by blanks
    const char* claims;    // ids separated by blanks
    const char* source;    // path in the checkout
    const char* expected;  // what a conforming system prints
    int (*main)(int, char**);
};

extern const Case cases[];  // sorted by id
extern const std::size_t case_count;

// Null for an id that names no case.
const Case* find_case(const char* id);

}  // namespace ipcts
