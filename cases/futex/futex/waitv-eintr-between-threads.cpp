// futex_waitv() of a thread fails with EINTR once a handler without SA_RESTART has run in that thread.
//
// ref:      man7 futex_waitv(2) DESCRIPTION; man7 futex(2) ERRORS EINTR
// profile:  linux
// strength: documented
// needs:    threads

#include "support/futex.hpp"
#include "support/interrupted_thread.hpp"

int main() {
#if defined(SYS_futex_waitv) && defined(FUTEX_32)
    uint32_t words[2] = {};
    futex_waitv waiters[2] = {};
    for (int i = 0; i < 2; ++i) {
        waiters[i].uaddr = reinterpret_cast<uintptr_t>(&words[i]);
        waiters[i].flags = FUTEX_32 | FUTEX_PRIVATE_FLAG;
    }
    observe("futex_waitv",
            in_an_interrupted_thread([&] { return syscall(SYS_futex_waitv, waiters, 2, 0, nullptr, CLOCK_MONOTONIC); }));
    observe("handler ran", handled_in_threads > 0);
#else
    unsupported("the headers do not know futex_waitv()");
#endif
}
