// A signal that another thread sends to the one that waits in pselect() ends the wait with EINTR if the mask of the call lets it
// in.
//
// ref:      POSIX.1-2024 XSH pselect() ERRORS EINTR; XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    threads
// assertion: poll.pselect.sigmask-atomic-unblock

#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    Waker sender([waiting = pthread_self()] { must(Error{pthread_kill(waiting, SIGUSR1)}); });
    fd_set set = only(ends.reader);
    observe("pselect", pselect(ends.reader + 1, &set, nullptr, nullptr, nullptr, &none));
    observe("it waited for the other thread", sender.has_begun());
    observe("handler ran", handled);
}
