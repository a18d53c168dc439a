// A thread in FUTEX_WAIT_REQUEUE_PI_PRIVATE is moved to a priority-inheritance futex by FUTEX_CMP_REQUEUE_PI_PRIVATE, and returns
// as its owner.
//
// ref:       man7 futex(2) FUTEX_WAIT_REQUEUE_PI; man7 futex(2) FUTEX_CMP_REQUEUE_PI; man7 futex(2) RETURN VALUE
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.requeue-pi-hands-over

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    require_pi_futexes();
    uint32_t word = 0, lock = 0;
    must(syscall(futex_number, &lock, FUTEX_LOCK_PI_PRIVATE, 0, nullptr));
    long waited = -7;
    bool is_owner = false;
    Thread waiter([&] {
        waited = syscall(futex_number, &word, FUTEX_WAIT_REQUEUE_PI_PRIVATE, 0, nullptr, &lock);
        const uint32_t owner = __atomic_load_n(&lock, __ATOMIC_SEQ_CST) & FUTEX_TID_MASK;
        is_owner = owner == static_cast<uint32_t>(must(syscall(SYS_gettid)));
    });
    auto move = [&](int expected) {
        return syscall(futex_number, &word, FUTEX_CMP_REQUEUE_PI_PRIVATE, 1, INT_MAX, &lock, expected);
    };
    observe("move while the word is another", move(1));
    long moved = 0;  // nobody is found as long as the thread is on its way
    eventually([&] { return (moved = move(0)) != 0; });
    observe("FUTEX_CMP_REQUEUE_PI_PRIVATE", moved);
    observe("FUTEX_UNLOCK_PI_PRIVATE", syscall(futex_number, &lock, FUTEX_UNLOCK_PI_PRIVATE, 0, nullptr));
    waiter.join();
    observe("FUTEX_WAIT_REQUEUE_PI_PRIVATE", waited);
    observe("the waiter is the owner", is_owner);
}
