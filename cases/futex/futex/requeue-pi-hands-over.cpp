// A waiter in FUTEX_WAIT_REQUEUE_PI is moved to a priority-inheritance futex by FUTEX_CMP_REQUEUE_PI, and returns as its owner.
//
// ref:      man7 futex(2) FUTEX_WAIT_REQUEUE_PI; man7 futex(2) FUTEX_CMP_REQUEUE_PI; man7 futex(2) RETURN VALUE
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    require_pi_futexes();
    uint32_t *word = shared<uint32_t>(), *lock = shared<uint32_t>();
    must(syscall(futex_number, lock, FUTEX_LOCK_PI, 0, nullptr));
    Child waiter([=] {
        observe("FUTEX_WAIT_REQUEUE_PI", syscall(futex_number, word, FUTEX_WAIT_REQUEUE_PI, 0, nullptr, lock));
        const uint32_t owner = __atomic_load_n(lock, __ATOMIC_SEQ_CST) & FUTEX_TID_MASK;
        observe("the waiter is the owner", owner == static_cast<uint32_t>(getpid()));
    });
    observe("move while the word is another", syscall(futex_number, word, FUTEX_CMP_REQUEUE_PI, 1, INT_MAX, lock, 1));
    long moved = 0;  // nobody is found as long as the child is on its way
    eventually([&] { return (moved = syscall(futex_number, word, FUTEX_CMP_REQUEUE_PI, 1, INT_MAX, lock, 0)) != 0; });
    const long unlocked = syscall(futex_number, lock, FUTEX_UNLOCK_PI, 0, nullptr);
    observe("waiter", waiter.wait());
    observe("FUTEX_CMP_REQUEUE_PI", moved);
    observe("FUTEX_UNLOCK_PI", unlocked);
}
