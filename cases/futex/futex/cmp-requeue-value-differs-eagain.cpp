// FUTEX_CMP_REQUEUE wakes and moves nobody if the word does not have the value expected: it fails with EAGAIN.
//
// ref:      man7 futex(2) FUTEX_CMP_REQUEUE; man7 futex(2) ERRORS EAGAIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    uint32_t *entrance = shared<uint32_t>(), *word = shared<uint32_t>(), *target = shared<uint32_t>();
    Child waiter([=] { return static_cast<int>(syscall(futex_number, entrance, FUTEX_WAIT, 0, nullptr)); });
    move_futex_waiters(entrance, word, 1);

    observe("expect 1 of a word 0", syscall(futex_number, word, FUTEX_CMP_REQUEUE, 0, INT_MAX, target, 1));
    observe("expect 1 of a word 0, and wake", syscall(futex_number, word, FUTEX_CMP_REQUEUE, 1, 0, target, 1));
    observe("wake at the second word", syscall(futex_number, target, FUTEX_WAKE, INT_MAX));
    observe("wake at the first word", syscall(futex_number, word, FUTEX_WAKE, INT_MAX));
    observe("waiter", waiter.wait());
}
