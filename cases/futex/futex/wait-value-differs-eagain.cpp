// FUTEX_WAIT returns at once with EAGAIN if the word does not have the value expected; if it has, it waits.
//
// ref:      man7 futex(2) ERRORS EAGAIN
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <linux/futex.h>
#include <sys/syscall.h>

int main() {
    uint32_t* word = shared<uint32_t>();
    observe("expect 1 of a word 0", syscall(SYS_futex, word, FUTEX_WAIT, 1, nullptr));
    *word = 1;
    observe("expect 0 of a word 1", syscall(SYS_futex, word, FUTEX_WAIT, 0, nullptr));
    observe_blocking("expect 1 of a word 1", [=] { return syscall(SYS_futex, word, FUTEX_WAIT, 1, nullptr); });
}
