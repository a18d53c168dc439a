// FUTEX_WAKE_PRIVATE wakes at most as many threads as it is told to, and returns how many it has woken.
//
// ref:       man7 futex(2) FUTEX_WAKE; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.wake-returns-number-woken

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t entrance = 0, word = 0;
    Atomic<int> returned = 0;
    auto wait = [&] { returned += syscall(futex_number, &entrance, FUTEX_WAIT_PRIVATE, 0, nullptr) == 0; };
    Thread first(wait), second(wait), third(wait);
    move_private_futex_waiters(&entrance, &word, 3);
    observe("wake 2 of three", syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, 2));
    observe("two return", eventually([&] { return returned == 2; }));
    observe("wake all", syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, INT_MAX));
    observe("wake all", syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, INT_MAX));
    for (auto* thread : {&first, &second, &third}) thread->join();
    observe("returned", returned.load());
}
