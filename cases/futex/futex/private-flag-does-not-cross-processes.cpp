// With FUTEX_PRIVATE_FLAG a waiter is not found by another process, though both have the word in shared memory.
//
// ref:      man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    const timespec timeout = {0, 60'000'000};
    Child waiter([=] { observe("FUTEX_WAIT_PRIVATE for 60 ms", syscall(futex_number, word, FUTEX_WAIT_PRIVATE, 0, &timeout)); });

    let_it_block(waiter.pid());
    long woken = 0;
    siginfo_t ended = {};
    while (ended.si_pid == 0) {
        woken += syscall(futex_number, word, FUTEX_WAKE_PRIVATE, INT_MAX);
        breathe();
        must(waitid(P_PID, static_cast<id_t>(waiter.pid()), &ended, WEXITED | WNOHANG | WNOWAIT));
    }
    observe("waiter", waiter.wait());
    observe("woken by FUTEX_WAKE_PRIVATE", woken);
}
