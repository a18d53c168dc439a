// A process in FUTEX_WAIT sleeps until another calls FUTEX_WAKE, which returns 1 then.
//
// ref:      man7 futex(2) FUTEX_WAIT; man7 futex(2) FUTEX_WAKE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    Journal journal;
    Child waiter([&] {
        const long result = syscall(futex_number, word, FUTEX_WAIT, 0, nullptr);
        journal.enter("waiter");
        observe("FUTEX_WAIT", result);
    });
    let_it_block(waiter.pid());
    journal.enter("waker");

    long woken = 0;  // FUTEX_WAKE finds nobody as long as the child is on its way
    eventually([&] { return (woken = syscall(futex_number, word, FUTEX_WAKE, 1)) != 0; });
    observe("waiter", waiter.wait());
    observe("FUTEX_WAKE", woken);
    const Text order = journal.text();
    observe("order", order.chars);
}
