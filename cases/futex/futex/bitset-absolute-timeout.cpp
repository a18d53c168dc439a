// FUTEX_WAIT_BITSET takes an absolute time, of CLOCK_MONOTONIC or, with FUTEX_CLOCK_REALTIME, of CLOCK_REALTIME.
//
// ref:      man7 futex(2) FUTEX_WAIT_BITSET; man7 futex(2) FUTEX_CLOCK_REALTIME; man7 futex(2) ERRORS ETIMEDOUT
// profile:  linux
// strength: documented

#include "support/futex.hpp"
#include "support/sync.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    auto wait = [=](int operation, const timespec& end) {
        return syscall(futex_number, word, operation, 0, &end, nullptr, FUTEX_BITSET_MATCH_ANY);
    };
    timespec end = time_in(40, CLOCK_MONOTONIC);
    observe("until a time 40 ms ahead of CLOCK_MONOTONIC", wait(FUTEX_WAIT_BITSET, end));
    observe("the time has come", has_come(end, CLOCK_MONOTONIC));
    observe("until that time, which is past", wait(FUTEX_WAIT_BITSET, end));
    end = time_in(40, CLOCK_REALTIME);
    observe("until a time 40 ms ahead of CLOCK_REALTIME", wait(FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, end));
    observe("the time has come", has_come(end, CLOCK_REALTIME));
    observe("until that time, which is past", wait(FUTEX_WAIT_BITSET | FUTEX_CLOCK_REALTIME, end));
}
