// An operation that does not exist, and FUTEX_CLOCK_REALTIME with one that has no time-out, give ENOSYS.
//
// ref:      man7 futex(2) ERRORS ENOSYS
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    observe("operation 99", syscall(futex_number, word, 99, 1));
    observe("FUTEX_WAKE with FUTEX_CLOCK_REALTIME", syscall(futex_number, word, FUTEX_WAKE | FUTEX_CLOCK_REALTIME, 1));
    observe("FUTEX_WAKE", syscall(futex_number, word, FUTEX_WAKE, 1));
}
