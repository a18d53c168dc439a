// SPDX-License-Identifier: MIT
// Names for objects that have names. A case includes the header of the family that it is about, which knows how to unlink them:
// named_shm.hpp, named_sem.hpp, named_mq.hpp.
#pragma once

#include "support/owned.hpp"
#include "support/unique.hpp"

namespace ipcts {

using Unlink = int (*)(const char*);
inline Unlink unlinkers[4];
inline int unlinker_count = 0;

// From now on this is called with each name at the end of the case.
inline bool unlink_names_with(Unlink unlink) {
    must(unlinker_count < 4);
    unlinkers[unlinker_count++] = unlink;
    return true;
}

// A name that nothing else on the system uses: "/ipctsx3k09fqa". What it names at the end of the case is unlinked. It has 14
// characters, the slash included, which is as many as every system must take ({_POSIX_NAME_MAX}).
inline const char* unique_name() {
    static Text names[16];
    static int used = 0;
    must(used < 16);
    Text& name = names[used++];
    name = format("/ipcts%s", unique_word().chars);
    own(
        "name",
        [](const Owned& object) {
            for (int i = 0; i < unlinker_count; ++i) unlinkers[i](object.name);
        },
        0, name.chars);
    return name.chars;
}

}  // namespace ipcts
