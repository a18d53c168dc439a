// SPDX-License-Identifier: MIT
// The cases that this build could not hold. runner/running/left_out.py writes the list, and in their place functions that say why.
#pragma once

#include <cstdio>

namespace ipcts {

struct LeftOut {
    const char *id, *reason;
};
extern const LeftOut left_out[];  // ends with a null id

// What such a case does.
inline int not_built(const char* reason) {
    std::fprintf(stderr, "unsupported: not built: %s\n", reason);
    return 77;
}

}  // namespace ipcts
