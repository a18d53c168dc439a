// FUTEX_LOCK_PI of a word of 0 stores the thread ID of the caller; a second one gives EDEADLK.
//
// ref:      man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) ERRORS EDEADLK
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    require_pi_futexes();
    uint32_t *word = shared<uint32_t>(), *other = shared<uint32_t>();
    observe("FUTEX_LOCK_PI", syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
    observe("the word is the thread ID", *word == static_cast<uint32_t>(getpid()));
    observe("FUTEX_LOCK_PI again", syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
    observe("FUTEX_TRYLOCK_PI of another word", syscall(futex_number, other, FUTEX_TRYLOCK_PI, 0, nullptr));
    observe("the word is the thread ID", *other == static_cast<uint32_t>(getpid()));
}
