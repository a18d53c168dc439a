// FUTEX_CMP_REQUEUE wakes some waiters of a word and lets others wait at a second word; it returns how many of both there were.
//
// ref:      man7 futex(2) FUTEX_CMP_REQUEUE; man7 futex(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t *entrance = shared<uint32_t>(), *word = shared<uint32_t>(), *target = shared<uint32_t>();
    auto wait = [=] { return static_cast<int>(syscall(futex_number, entrance, FUTEX_WAIT, 0, nullptr)); };
    Child first(wait), second(wait), third(wait), fourth(wait);
    move_futex_waiters(entrance, word, 4);

    *word = 7;
    observe("wake 1 and move at most 2", syscall(futex_number, word, FUTEX_CMP_REQUEUE, 1, 2, target, 7));
    observe("wake all at the second word", syscall(futex_number, target, FUTEX_WAKE, INT_MAX));
    observe("wake all at the first word", syscall(futex_number, word, FUTEX_WAKE, INT_MAX));
    for (Child* child : {&first, &second, &third, &fourth}) observe("waiter", child->wait());
}
