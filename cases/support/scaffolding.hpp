// SPDX-License-Identifier: MIT
// Which calls belong to a helper and not to the test, and what whoever ends a case that takes too long can see of that.
#pragma once

#include "support/once.hpp"

namespace ipcts {

// Shared by the processes of a case and by the agent that started it; without an agent it is memory of the program's own.
struct CaseProgress {
    enum Stage : unsigned char { not_begun, own_code, set_up };
    unsigned char stage;    // whoever came to a helper or left one last, of all processes and threads
    unsigned char gave_up;  // some process of the case has ended with 77 or 99
};
inline constinit CaseProgress unseen_progress = {};
inline constinit CaseProgress* case_progress = &unseen_progress;

IPCTS_ONCE void enter_stage(CaseProgress::Stage stage) {
    __atomic_store_n(&case_progress->stage, static_cast<unsigned char>(stage), __ATOMIC_RELAXED);
}
IPCTS_ONCE void give_up_case() { __atomic_store_n(&case_progress->gave_up, static_cast<unsigned char>(1), __ATOMIC_RELAXED); }

// Calls made while one of these lives belong to a helper, not to the test: fault injection (docs/falsify.md) leaves them alone, so
// that a case is only credited with what it observes itself; and a case that hangs in one hangs in its set-up (docs/results.md).
inline constinit thread_local int scaffolding_depth = 0;
struct Scaffolding {
    Scaffolding() {
        if (scaffolding_depth++ == 0) enter_stage(CaseProgress::set_up);
    }
    Scaffolding(const Scaffolding&) = delete;
    Scaffolding& operator=(const Scaffolding&) = delete;
    ~Scaffolding() {
        if (--scaffolding_depth == 0) enter_stage(CaseProgress::own_code);
    }
};

// The same for a helper that waits for another part of the case, or for time to pass, and for one in which a process ends: what
// does not return then is what it waits for.
struct WaitingHelper {
    WaitingHelper() { ++scaffolding_depth; }
    WaitingHelper(const WaitingHelper&) = delete;
    WaitingHelper& operator=(const WaitingHelper&) = delete;
    ~WaitingHelper() { --scaffolding_depth; }
};

}  // namespace ipcts
