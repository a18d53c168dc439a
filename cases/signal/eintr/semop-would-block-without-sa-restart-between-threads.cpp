// semop() of a thread that waits for a value fails with EINTR once a handler without SA_RESTART has run in that thread, and
// leaves the value alone.
//
// ref:       POSIX.1-2024 XSH semop() ERRORS EINTR
// profile:   xsi
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.semop-would-block-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int set = new_set({1});
    sembuf take_two = operation(0, -2);
    observe("semop", in_an_interrupted_thread([&] { return semop(set, &take_two, 1); }));
    observe("handler ran", handled_in_threads > 0);
    observe("value", semctl(set, 0, GETVAL));
}
