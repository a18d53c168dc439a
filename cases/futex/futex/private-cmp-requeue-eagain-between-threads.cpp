// FUTEX_CMP_REQUEUE_PRIVATE wakes and moves no thread if the word does not have the value expected: it fails with EAGAIN.
//
// ref:       man7 futex(2) FUTEX_CMP_REQUEUE; man7 futex(2) ERRORS EAGAIN; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.cmp-requeue-value-differs-eagain

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t entrance = 0, word = 0, target = 0;
    long result = -7;
    Thread waiter([&] { result = syscall(futex_number, &entrance, FUTEX_WAIT_PRIVATE, 0, nullptr); });
    move_private_futex_waiters(&entrance, &word, 1);
    observe("expect 1 of a word 0", syscall(futex_number, &word, FUTEX_CMP_REQUEUE_PRIVATE, 0, INT_MAX, &target, 1));
    observe("expect 1 of a word 0, and wake", syscall(futex_number, &word, FUTEX_CMP_REQUEUE_PRIVATE, 1, 0, &target, 1));
    observe("wake at the second word", syscall(futex_number, &target, FUTEX_WAKE_PRIVATE, INT_MAX));
    observe("wake at the first word", syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, INT_MAX));
    waiter.join();
    observe("FUTEX_WAIT_PRIVATE", result);
}
