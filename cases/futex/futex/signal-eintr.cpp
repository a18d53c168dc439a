// A handler without SA_RESTART ends FUTEX_WAIT and FUTEX_WAIT_BITSET with EINTR, with a time-out or without.
//
// ref:      man7 futex(2) ERRORS EINTR
// profile:  linux
// strength: documented

#include "support/futex.hpp"
#include "support/interruption.hpp"
#include "support/sync.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    const timespec minutes = {600, 0}, distant = distant_time(CLOCK_MONOTONIC);
    const Alarms alarms;
    observe("FUTEX_WAIT", syscall(futex_number, word, FUTEX_WAIT, 0, nullptr));
    observe("FUTEX_WAIT for ten minutes", syscall(futex_number, word, FUTEX_WAIT, 0, &minutes));
    observe("FUTEX_WAIT_BITSET", syscall(futex_number, word, FUTEX_WAIT_BITSET, 0, nullptr, nullptr, 1));
    observe("FUTEX_WAIT_BITSET until a time in ten minutes",
            syscall(futex_number, word, FUTEX_WAIT_BITSET, 0, &distant, nullptr, 1));
    observe("the handler has run for each", handled >= 4);
}
