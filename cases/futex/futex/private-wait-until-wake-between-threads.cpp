// A thread in FUTEX_WAIT_PRIVATE sleeps until another calls FUTEX_WAKE_PRIVATE, which returns 1 then.
//
// ref:       man7 futex(2) FUTEX_WAIT; man7 futex(2) FUTEX_WAKE; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.wait-until-wake

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t word = 0;
    Journal journal;
    long result = -7;
    Thread waiter([&] {
        result = syscall(futex_number, &word, FUTEX_WAIT_PRIVATE, 0, nullptr);
        journal.enter("waiter");
    });
    let_thread_block(waiter);
    journal.enter("waker");
    long woken = 0;  // FUTEX_WAKE_PRIVATE finds nobody as long as the thread is on its way
    eventually([&] { return (woken = syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, 1)) != 0; });
    waiter.join();
    observe("FUTEX_WAIT_PRIVATE", result);
    observe("FUTEX_WAKE_PRIVATE", woken);
    const Text order = journal.text();
    observe("order", order.chars);
}
