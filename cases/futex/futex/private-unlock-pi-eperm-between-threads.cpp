// FUTEX_UNLOCK_PI_PRIVATE by a thread that does not own the lock fails with EPERM, and leaves it to its owner.
//
// ref:       man7 futex(2) ERRORS EPERM; man7 futex(2) Priority-inheritance futexes
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.unlock-pi-not-owner-eperm

#include "support/futex.hpp"
#include "support/threads.hpp"

int main() {
    require_pi_futexes();
    uint32_t word = 0;
    must(syscall(futex_number, &word, FUTEX_LOCK_PI_PRIVATE, 0, nullptr));
    const auto owner = static_cast<uint32_t>(must(syscall(SYS_gettid)));
    observe("by another thread", in_a_thread([&] { return syscall(futex_number, &word, FUTEX_UNLOCK_PI_PRIVATE, 0, nullptr); }));
    observe("the owner is the first thread", (word & FUTEX_TID_MASK) == owner);
    observe("by the owner", syscall(futex_number, &word, FUTEX_UNLOCK_PI_PRIVATE, 0, nullptr));
    observe("the word", word);
}
