// FUTEX_WAKE wakes at most as many waiters as it is told to, and returns how many it has woken.
//
// ref:      man7 futex(2) FUTEX_WAKE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t *entrance = shared<uint32_t>(), *word = shared<uint32_t>();
    auto wait = [=] { return static_cast<int>(syscall(futex_number, entrance, FUTEX_WAIT, 0, nullptr)); };
    Child first(wait), second(wait), third(wait);
    move_futex_waiters(entrance, word, 3);

    observe("wake 2 of three", syscall(futex_number, word, FUTEX_WAKE, 2));
    observe("wake all", syscall(futex_number, word, FUTEX_WAKE, INT_MAX));
    observe("wake all", syscall(futex_number, word, FUTEX_WAKE, INT_MAX));
    for (Child* child : {&first, &second, &third}) observe("waiter", child->wait());
}
