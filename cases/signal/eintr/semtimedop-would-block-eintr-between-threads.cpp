// semtimedop() of a thread that waits for a value fails with EINTR once a handler without SA_RESTART has run in that thread,
// and leaves the value alone.
//
// ref:       man7 semop(2) ERRORS EINTR
// profile:   linux
// strength:  documented
// needs:     threads
// assertion: signal.eintr.semtimedop-would-block-eintr

#include "support/interrupted_thread.hpp"
#include "support/sysv_sem.hpp"

int main() {
    const int set = new_set({1});
    sembuf take_two = operation(0, -2);
    const timespec limit = {600, 0};
    observe("semtimedop", in_an_interrupted_thread([&] { return semtimedop(set, &take_two, 1, &limit); }));
    observe("handler ran", handled_in_threads > 0);
    observe("value", semctl(set, 0, GETVAL));
}
