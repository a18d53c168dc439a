// A thread in futex_waitv() waits for several private words at once and returns the index of the one that another thread wakes.
//
// ref:       man7 futex_waitv(2) DESCRIPTION; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.waitv-any-of-several

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
#if defined(SYS_futex_waitv) && defined(FUTEX_32)
    uint32_t words[3] = {};
    long index = -7;
    int error = 0;
    Thread waiter([&] {
        futex_waitv waiters[3] = {};
        for (int i = 0; i < 3; ++i) {
            waiters[i].uaddr = reinterpret_cast<uintptr_t>(&words[i]);
            waiters[i].flags = FUTEX_32 | FUTEX_PRIVATE_FLAG;
        }
        index = syscall(SYS_futex_waitv, waiters, 3, 0, nullptr, CLOCK_MONOTONIC);
        error = errno;
    });
    long woken = 0;  // FUTEX_WAKE_PRIVATE finds nobody as long as the thread is on its way
    eventually([&] { return (woken = syscall(futex_number, &words[1], FUTEX_WAKE_PRIVATE, INT_MAX)) != 0; });
    waiter.join();
    errno = error;
    observe("futex_waitv", index);
    observe("FUTEX_WAKE_PRIVATE", woken);
#else
    unsupported("the headers do not know futex_waitv()");
#endif
}
