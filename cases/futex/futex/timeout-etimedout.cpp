// FUTEX_WAIT with a time-out fails with ETIMEDOUT once that much time has passed.
//
// ref:      man7 futex(2) FUTEX_WAIT; man7 futex(2) ERRORS ETIMEDOUT
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    const timespec timeout = {0, 40'000'000};
    const Stopwatch watch;
    observe("wait for 40 ms", syscall(futex_number, word, FUTEX_WAIT, 0, &timeout));
    observe("they have passed", watch.at_least_ms(40));
    const timespec nothing = {0, 0};
    observe("wait for no time", syscall(futex_number, word, FUTEX_WAIT, 0, &nothing));
}
