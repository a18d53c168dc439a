// FUTEX_LOCK_PI_PRIVATE of a word that another thread owns fails with ETIMEDOUT once CLOCK_REALTIME has reached the time given.
//
// ref:       man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) ERRORS ETIMEDOUT
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.lock-pi-timeout-etimedout

#include "support/futex.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    require_pi_futexes();
    uint32_t word = 0;
    must(syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, nullptr));
    const timespec end = time_in(20);
    observe("until a time 20 ms ahead", in_a_thread([&] { return syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, &end); }));
    observe("the time has come", has_come(end));
    observe("the owner unlocks", syscall(futex_number, &word, FUTEX_UNLOCK_PI_PRIVATE, 0, nullptr));
    observe("the word", word);
}
