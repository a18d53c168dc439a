// SPDX-License-Identifier: MIT
// For races: two parties that begin together.
#pragma once

#include "support/rounds.hpp"

namespace ipcts {

// Two parties, processes or threads, each of which waits in meet() until the other has come, too. They may meet any number of
// times. If one of them never comes, the watchdog ends the case.
class Meeting {
public:
    void meet() const {
        const WaitingHelper helper;
        const unsigned place = __atomic_fetch_add(come_, 1, __ATOMIC_SEQ_CST);
        while (__atomic_load_n(come_, __ATOMIC_SEQ_CST) < place / 2 * 2 + 2) nap();
    }
private:
    unsigned* come_ = shared<unsigned>();
};

}  // namespace ipcts
