// FUTEX_WAIT of a thread fails with EINTR once a handler without SA_RESTART has run in that thread.
//
// ref:       man7 futex(2) ERRORS EINTR
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: futex.futex.signal-eintr

#include "support/futex.hpp"
#include "support/interrupted_thread.hpp"

int main() {
    uint32_t word = 0;
    observe("FUTEX_WAIT", in_an_interrupted_thread([&] { return syscall(futex_number, &word, FUTEX_WAIT_PRIVATE, 0, nullptr); }));
    observe("handler ran", handled_in_threads > 0);
    observe("with another value", syscall(futex_number, &word, FUTEX_WAIT_PRIVATE, 1, nullptr));
}
