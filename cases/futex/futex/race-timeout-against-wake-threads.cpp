// A wake about when the time of a waiter is over: the waiter is woken and counted, or it times out and is not counted.
//
// ref:      man7 futex(2) FUTEX_WAKE; man7 futex(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/futex.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

static uint32_t word = 0;  // nobody had this memory before: an earlier user might still wake somebody here

int main() {
    repeat_rounds([&](Round& round) {
        long woken = -5;
        const timespec end = Round::soon(CLOCK_MONOTONIC);
        Thread waker([&] {
            round.pause(1);
            woken = syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, 1);
        });
        const long waited = syscall(futex_number, &word, FUTEX_WAIT_BITSET_PRIVATE, 0, &end, nullptr, FUTEX_BITSET_MATCH_ANY);
        const int error = waited == 0 ? 0 : errno;
        waker.join();
        round.check("the wait ends with 0 or ETIMEDOUT", waited == 0 || error == ETIMEDOUT);
        round.check("it is woken if it is counted, and only then", woken == (waited == 0 ? 1 : 0));
    });
}
