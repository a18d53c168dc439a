// An address of a futex word, or of a time-out, that is not valid for the process gives EFAULT.
//
// ref:      man7 futex(2) ERRORS EFAULT
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    uint32_t* nowhere = nullptr;
    const auto* no_time = reinterpret_cast<const timespec*>(8);
    observe("FUTEX_WAIT nowhere", syscall(futex_number, nowhere, FUTEX_WAIT, 0, nullptr));
    observe("FUTEX_WAKE nowhere", syscall(futex_number, nowhere, FUTEX_WAKE, 1));
    observe("FUTEX_CMP_REQUEUE to nowhere", syscall(futex_number, word, FUTEX_CMP_REQUEUE, 0, INT_MAX, nowhere, 0));
    observe("FUTEX_WAIT with a time-out of nowhere", syscall(futex_number, word, FUTEX_WAIT, 0, no_time));
    observe("FUTEX_WAKE of a word", syscall(futex_number, word, FUTEX_WAKE, 1));
}
