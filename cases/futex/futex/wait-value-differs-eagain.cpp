// FUTEX_WAIT returns at once with EAGAIN if the word does not have the value expected; if it has, it waits.
//
// ref:      man7 futex(2) ERRORS EAGAIN
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* word = shared<uint32_t>();
    observe("expect 1 of a word 0", syscall(futex_number, word, FUTEX_WAIT, 1, nullptr));
    *word = 1;
    observe("expect 0 of a word 1", syscall(futex_number, word, FUTEX_WAIT, 0, nullptr));
    observe_blocking("expect 1 of a word 1", [=] { return syscall(futex_number, word, FUTEX_WAIT, 1, nullptr); });
}
