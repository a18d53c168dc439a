// FUTEX_WAKE_BITSET wakes only those waiters whose mask has a bit in common with its own.
//
// ref:      man7 futex(2) FUTEX_WAKE_BITSET; man7 futex(2) FUTEX_WAIT_BITSET
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t *entrance = shared<uint32_t>(), *word = shared<uint32_t>();
    Journal journal;
    auto wait = [&](const char* who, unsigned mask) {
        const long result = syscall(futex_number, entrance, FUTEX_WAIT_BITSET, 0, nullptr, nullptr, mask);
        journal.enter(who);
        return static_cast<int>(result);
    };
    auto wake = [=](unsigned mask) { return syscall(futex_number, word, FUTEX_WAKE_BITSET, INT_MAX, nullptr, nullptr, mask); };
    Child first([&] { return wait("first", 3); }), second([&] { return wait("second", 6); });
    move_futex_waiters(entrance, word, 2);

    observe("wake with a mask of 8", wake(8));
    observe("wake with a mask of 4", wake(4));
    observe("the second, with a mask of 6", second.wait());
    observe("wake with a mask of 15", wake(15));
    observe("the first, with a mask of 3", first.wait());
    const Text order = journal.text();
    observe("order", order.chars);
}
