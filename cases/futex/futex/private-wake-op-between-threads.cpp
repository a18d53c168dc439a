// FUTEX_WAKE_OP_PRIVATE changes the second word and wakes threads that wait at the first; those at the second it wakes only if the
// old value was as told.
//
// ref:       man7 futex(2) FUTEX_WAKE_OP; man7 futex(2) RETURN VALUE; man7 futex(2) FUTEX_PRIVATE_FLAG
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.wake-op-modifies-and-wakes

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    uint32_t entrance = 0, first = 0, second = 0;
    Atomic<int> returned = 0;
    auto wait = [&] { returned += syscall(futex_number, &entrance, FUTEX_WAIT_PRIVATE, 0, nullptr) == 0; };
    Thread one(wait), two(wait);
    move_private_futex_waiters(&entrance, &first, 2);
    Thread three(wait), four(wait);
    move_private_futex_waiters(&entrance, &second, 2);
    const unsigned add_3_if_7 = FUTEX_OP(FUTEX_OP_ADD, 3, FUTEX_OP_CMP_EQ, 7);
    auto wake = [&] { return syscall(futex_number, &first, FUTEX_WAKE_OP_PRIVATE, 1, INT_MAX, &second, add_3_if_7); };
    __atomic_store_n(&second, 5u, __ATOMIC_SEQ_CST);
    observe("the old value is another", wake());
    observe("5 + 3", __atomic_load_n(&second, __ATOMIC_SEQ_CST));
    __atomic_store_n(&second, 7u, __ATOMIC_SEQ_CST);
    observe("the old value is that", wake());
    observe("7 + 3", __atomic_load_n(&second, __ATOMIC_SEQ_CST));
    for (auto* thread : {&one, &two, &three, &four}) thread->join();
    observe("returned", returned.load());
}
