// futex_waitv() fails with EAGAIN if one of the words does not have the value expected, with ETIMEDOUT once the clock has reached
// the time given, and with EINVAL if there is no word.
//
// ref:      man7 futex_waitv(2) DESCRIPTION; man7 futex_waitv(2) ERRORS
// profile:  linux
// strength: documented

#include "support/futex.hpp"
#include "support/sync.hpp"

int main() {
#if defined(SYS_futex_waitv) && defined(FUTEX_32)
    uint32_t* words[] = {shared<uint32_t>(), shared<uint32_t>()};
    futex_waitv waiters[2] = {};
    for (int i = 0; i < 2; ++i) {
        waiters[i].uaddr = reinterpret_cast<uintptr_t>(words[i]);
        waiters[i].flags = FUTEX_32;
    }
    for (clockid_t clock : {CLOCK_MONOTONIC, CLOCK_REALTIME}) {
        const timespec end = time_in(40, clock);
        const int64_t words_of_end[] = {end.tv_sec, end.tv_nsec};  // a 64-bit time on every system
        const long result = syscall(SYS_futex_waitv, waiters, 2, 0, words_of_end, clock);
        const bool timed_out = result == -1 && errno == ETIMEDOUT;  // another failure comes at any time
        observe("until a time 40 ms ahead", result);
        observe("the time has come", timed_out && has_come(end, clock));
    }
    *words[1] = 1;
    observe("expect 0 of a word 1", syscall(SYS_futex_waitv, waiters, 2, 0, nullptr, CLOCK_MONOTONIC));
    observe("no word", syscall(SYS_futex_waitv, waiters, 0, 0, nullptr, CLOCK_MONOTONIC));
#else
    unsupported("the headers do not know futex_waitv()");
#endif
}
