// A futex word whose address is no multiple of four is refused with EINVAL.
//
// ref:      man7 futex(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/futex.hpp"

int main() {
    uint32_t* words = shared<uint32_t>();
    char* bytes = reinterpret_cast<char*>(words);
    for (int offset : {1, 2, 3}) {
        observe("FUTEX_WAIT", syscall(futex_number, bytes + offset, FUTEX_WAIT, 0, nullptr));
        observe("FUTEX_WAKE", syscall(futex_number, bytes + offset, FUTEX_WAKE, 1));
    }
    observe("FUTEX_WAKE of the word itself", syscall(futex_number, words, FUTEX_WAKE, 1));
}
