// FUTEX_LOCK_PI of a word that another process owns fails with ETIMEDOUT once CLOCK_REALTIME has reached the time given.
//
// ref:      man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) ERRORS ETIMEDOUT
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"
#include "support/sync.hpp"

int main() {
    require_pi_futexes();
    uint32_t* word = shared<uint32_t>();
    must(syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
    Child child([=] {
        const timespec end = time_in(40);
        observe("until a time 40 ms ahead", syscall(futex_number, word, FUTEX_LOCK_PI, 0, &end));
        observe("the time has come", has_come(end));
    });
    observe("child", child.wait());
    observe("the owner is the parent", (*word & FUTEX_TID_MASK) == static_cast<uint32_t>(getpid()));
}
