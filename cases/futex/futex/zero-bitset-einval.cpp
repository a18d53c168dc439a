// FUTEX_WAIT_BITSET and FUTEX_WAKE_BITSET refuse a mask without any bit.
//
// ref:      man7 futex(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    observe("FUTEX_WAIT_BITSET", syscall(futex_number, word, FUTEX_WAIT_BITSET, 0, nullptr, nullptr, 0));
    observe("FUTEX_WAKE_BITSET", syscall(futex_number, word, FUTEX_WAKE_BITSET, 1, nullptr, nullptr, 0));
    observe("FUTEX_WAKE_BITSET with a bit", syscall(futex_number, word, FUTEX_WAKE_BITSET, 1, nullptr, nullptr, 1u << 31));
}
