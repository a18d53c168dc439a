// While somebody waits in FUTEX_LOCK_PI the word has FUTEX_WAITERS; FUTEX_UNLOCK_PI makes the waiter the owner.
//
// ref:      man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) FUTEX_UNLOCK_PI; man7 futex(2) Priority-inheritance futexes
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    require_pi_futexes();
    uint32_t* word = shared<uint32_t>();
    observe("FUTEX_LOCK_PI", syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
    auto value = [=] { return __atomic_load_n(word, __ATOMIC_SEQ_CST); };
    Child waiter([&] {
        observe("FUTEX_LOCK_PI by a child", syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
        observe("the word is its thread ID", (value() & FUTEX_TID_MASK) == static_cast<uint32_t>(getpid()));
    });
    observe("FUTEX_WAITERS is set", eventually([&] { return (value() & FUTEX_WAITERS) != 0; }));
    observe("the owner is still the parent", (value() & FUTEX_TID_MASK) == static_cast<uint32_t>(getpid()));
    const long unlocked = syscall(futex_number, word, FUTEX_UNLOCK_PI, 0, nullptr);
    observe("waiter", waiter.wait());
    observe("FUTEX_UNLOCK_PI", unlocked);
}
