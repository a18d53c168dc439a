// A signal that is in the mask of pselect(), and that another thread sends to the one that waits, stays pending while it waits, and
// is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.pselect.sigmask-blocks-during-wait

#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    handle(SIGUSR1);
    Waker sender([&, waiting = pthread_self()] {
        must(Error{pthread_kill(waiting, SIGUSR1)});
        let_others_block();  // a wait that the signal ends wrongly gets time to end before there is data
        must(write(ends.writer, "x", 1));
    });
    fd_set set;
    FD_ZERO(&set);
    FD_SET(ends.reader, &set);
    const sigset_t mask = set_of({SIGUSR1});
    observe("ended by data", pselect(ends.reader + 1, &set, nullptr, nullptr, nullptr, &mask));
    observe("delivered in the end", eventually([] { return handled > 0; }));
    observe("times", handled);
}
