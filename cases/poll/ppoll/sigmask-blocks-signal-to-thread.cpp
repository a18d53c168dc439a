// A signal that is in the mask of ppoll(), and that another thread sends to the one that waits, stays pending while it waits, and
// is delivered afterwards.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads
// assertion: poll.ppoll.sigmask-blocks-during-wait

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    handle(SIGUSR1);
    Waker sender([&, waiting = pthread_self()] {
        must(Error{pthread_kill(waiting, SIGUSR1)});
        let_others_block();  // a wait that the signal ends wrongly gets time to end before there is data
        must(write(ends.writer, "x", 1));
    });
    pollfd entry = {ends.reader, POLLIN, 0};
    const sigset_t mask = set_of({SIGUSR1});
    observe("ended by data", ppoll(&entry, 1, nullptr, &mask));
    observe("events", PollEvents{entry.revents});
    observe("delivered in the end", eventually([] { return handled > 0; }));
    observe("times", handled);
}
