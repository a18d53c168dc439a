// FUTEX_WAKE_BITSET_PRIVATE wakes only those threads whose mask has a bit in common with its own.
//
// ref:       man7 futex(2) FUTEX_WAKE_BITSET; man7 futex(2) FUTEX_WAIT_BITSET; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.bitset-selects-waiters

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t entrance = 0, word = 0;
    Journal journal;
    auto wait = [&](const char* who, unsigned mask) {
        const long result = syscall(futex_number, &entrance, FUTEX_WAIT_BITSET_PRIVATE, 0, nullptr, nullptr, mask);
        journal.enter(result == 0 ? who : "a wait that failed");
    };
    auto wake = [&](unsigned mask) {
        return syscall(futex_number, &word, FUTEX_WAKE_BITSET_PRIVATE, INT_MAX, nullptr, nullptr, mask);
    };
    Thread first([&] { wait("first", 3); });
    Thread second([&] { wait("second", 6); });
    move_private_futex_waiters(&entrance, &word, 2);
    observe("wake with a mask of 8", wake(8));
    observe("wake with a mask of 4", wake(4));
    second.join();
    observe("wake with a mask of 15", wake(15));
    first.join();
    const Text order = journal.text();
    observe("order", order.chars);
}
