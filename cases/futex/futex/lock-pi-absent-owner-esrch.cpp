// FUTEX_LOCK_PI of a word with the ID of a thread that does not exist fails with ESRCH.
//
// ref:      man7 futex(2) ERRORS ESRCH
// profile:  linux
// strength: documented
// needs:    timing

#include "support/futex.hpp"
#include "support/sync.hpp"

int main() {
    require_pi_futexes();
    uint32_t* word = shared<uint32_t>();
    *word = FUTEX_TID_MASK;  // larger than any thread ID
    const timespec end = time_in(1000 * time_scale());
    observe("FUTEX_LOCK_PI", syscall(futex_number, word, FUTEX_LOCK_PI, 0, &end));
    *word = 0;
    observe("FUTEX_LOCK_PI of a word of 0", syscall(futex_number, word, FUTEX_LOCK_PI, 0, &end));
    observe("the word is the thread ID", *word == static_cast<uint32_t>(getpid()));
}
