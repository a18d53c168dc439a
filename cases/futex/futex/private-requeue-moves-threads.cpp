// FUTEX_CMP_REQUEUE_PRIVATE wakes some threads that wait at a word and lets others wait at a second word; it returns how many of
// both there were.
//
// ref:       man7 futex(2) FUTEX_CMP_REQUEUE; man7 futex(2) RETURN VALUE; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.requeue-moves-waiters

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t entrance = 0, word = 0, target = 0;
    Atomic<int> returned = 0;
    auto wait = [&] { returned += syscall(futex_number, &entrance, FUTEX_WAIT_PRIVATE, 0, nullptr) == 0; };
    Thread first(wait), second(wait), third(wait), fourth(wait);
    move_private_futex_waiters(&entrance, &word, 4);
    __atomic_store_n(&word, 7u, __ATOMIC_SEQ_CST);
    observe("wake 1 and move at most 2", syscall(futex_number, &word, FUTEX_CMP_REQUEUE_PRIVATE, 1, 2, &target, 7));
    observe("wake all at the second word", syscall(futex_number, &target, FUTEX_WAKE_PRIVATE, INT_MAX));
    observe("wake all at the first word", syscall(futex_number, &word, FUTEX_WAKE_PRIVATE, INT_MAX));
    for (auto* thread : {&first, &second, &third, &fourth}) thread->join();
    observe("returned", returned.load());
}
