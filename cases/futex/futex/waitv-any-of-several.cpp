// futex_waitv() waits for several words at once and returns the index of the one that was woken.
//
// ref:      man7 futex_waitv(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
#if defined(SYS_futex_waitv) && defined(FUTEX_32)
    uint32_t* words[] = {shared<uint32_t>(), shared<uint32_t>(), shared<uint32_t>()};
    Child waiter([&] {
        futex_waitv waiters[3] = {};
        for (int i = 0; i < 3; ++i) {
            waiters[i].uaddr = reinterpret_cast<uintptr_t>(words[i]);
            waiters[i].flags = FUTEX_32;
        }
        observe("futex_waitv", syscall(SYS_futex_waitv, waiters, 3, 0, nullptr, CLOCK_MONOTONIC));
    });
    long woken = 0;  // FUTEX_WAKE finds nobody as long as the child is on its way
    eventually([&] { return (woken = syscall(futex_number, words[1], FUTEX_WAKE, INT_MAX)) != 0; });
    observe("waiter", waiter.wait());
    observe("FUTEX_WAKE", woken);
#else
    unsupported("the headers do not know futex_waitv()");
#endif
}
