// FUTEX_UNLOCK_PI by a process that does not own the lock fails with EPERM, and leaves it to its owner.
//
// ref:      man7 futex(2) ERRORS EPERM; man7 futex(2) Priority-inheritance futexes
// profile:  linux
// strength: documented
// needs:    fork

#include "support/futex.hpp"

int main() {
    require_pi_futexes();
    uint32_t* word = shared<uint32_t>();
    must(syscall(futex_number, word, FUTEX_LOCK_PI, 0, nullptr));
    Child child([=] { observe("FUTEX_UNLOCK_PI by a child", syscall(futex_number, word, FUTEX_UNLOCK_PI, 0, nullptr)); });
    observe("child", child.wait());
    observe("the owner is the parent", (*word & FUTEX_TID_MASK) == static_cast<uint32_t>(getpid()));
    observe("FUTEX_UNLOCK_PI by the owner", syscall(futex_number, word, FUTEX_UNLOCK_PI, 0, nullptr));
    observe("the word", *word);
}
