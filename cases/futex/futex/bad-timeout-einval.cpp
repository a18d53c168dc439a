// A time-out with negative seconds, or with nanoseconds of a second and more, is refused with EINVAL.
//
// ref:      man7 futex(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    for (const timespec bad : {timespec{-1, 0}, timespec{0, 1'000'000'000}}) {
        observe("FUTEX_WAIT", syscall(futex_number, word, FUTEX_WAIT, 0, &bad));
        observe("FUTEX_WAIT_BITSET", syscall(futex_number, word, FUTEX_WAIT_BITSET, 0, &bad, nullptr, 1));
    }
    const timespec good = {0, 999'999};
    observe("FUTEX_WAIT for 999999 nanoseconds", syscall(futex_number, word, FUTEX_WAIT, 0, &good));
}
