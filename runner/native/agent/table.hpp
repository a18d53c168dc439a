// SPDX-License-Identifier: MIT
// The table of all cases; runner/running/table.py writes its contents, and the names of its fields, from the front matter.
#pragma once

#include <cstddef>

#include "case_fields.hpp"

namespace ipcts {

// A known deviation: which of `systems` has it, why it fails the case, what it prints, null for anything, whether it hangs then,
// the whole entry as a JSON object, the first version with it and the first one without it again, "" for none, and whose versions
// these are: only those who started an emulator or a sandbox know its version.
struct Known {
    enum class Version { unseen, of_kernel, of_library };
    const char *system = nullptr, *reason = "", *output = nullptr;
    const char* ended = nullptr;  // "hang", or "any": however it ends
    const char *json = "", *since = "", *until = "";
    Version version = Version::unseen;
};

struct Case {
#define IPCTS_FIELD(name, is_words) const char* name;
    IPCTS_CASE_FIELDS(IPCTS_FIELD)  // as in runner/model/case.py
#undef IPCTS_FIELD
    int (*main)(int, char**) = nullptr;  // null where the case's main() has no parameters
    int (*plain_main)() = nullptr;
    const Known* known = nullptr;  // an array that ends with a null system; a later row overrides an earlier one
};

extern const Case cases[];  // sorted by id
extern const std::size_t case_count;

// The systems whose deviations the table has, by the names of their files in expected/deviations; ends with null.
extern const char* const systems[];

// Null for an id that names no case.
const Case* find_case(const char* id);

}  // namespace ipcts
