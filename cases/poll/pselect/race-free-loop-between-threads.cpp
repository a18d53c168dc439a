// A thread that lets a signal in only while pselect() waits misses none that another thread sends it, whenever it comes.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.pselect.race-free-loop

#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    int interrupted = 0;
    for (int round = 0; round < 50; ++round) {
        Thread sender([waiting = pthread_self()] { must(Error{pthread_kill(waiting, SIGUSR1)}); });
        interrupted += pselect(0, nullptr, nullptr, nullptr, nullptr, &none) == -1 && errno == EINTR;
    }
    observe("waits that ended with EINTR", interrupted);
    observe("handler ran", handled);
}
