// While a thread waits in FUTEX_LOCK_PI_PRIVATE the word has FUTEX_WAITERS; FUTEX_UNLOCK_PI_PRIVATE makes that thread the owner.
//
// ref:       man7 futex(2) FUTEX_LOCK_PI; man7 futex(2) FUTEX_UNLOCK_PI; man7 futex(2) Priority-inheritance futexes
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.lock-pi-hands-over

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    require_pi_futexes();
    uint32_t word = 0;
    auto value = [&] { return __atomic_load_n(&word, __ATOMIC_SEQ_CST); };
    auto owner_is_caller = [&] { return (value() & FUTEX_TID_MASK) == static_cast<uint32_t>(must(syscall(SYS_gettid))); };
    observe("FUTEX_LOCK_PI_PRIVATE", syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, nullptr));
    long locked = -7;
    bool owner = false;
    Thread waiter([&] {
        locked = syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, nullptr);
        owner = owner_is_caller();
    });
    observe("FUTEX_WAITERS is set", eventually([&] { return (value() & FUTEX_WAITERS) != 0; }));
    observe("the owner is still the first thread", owner_is_caller());
    observe("FUTEX_UNLOCK_PI_PRIVATE", syscall(futex_number, &word, FUTEX_UNLOCK_PI_PRIVATE, 0, nullptr));
    waiter.join();
    observe("FUTEX_LOCK_PI_PRIVATE by the waiter", locked);
    observe("the word is its thread ID", owner);
}
