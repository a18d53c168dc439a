// A signal that another thread sends to the one that waits in ppoll() ends the wait with EINTR if the mask of the call lets it in,
// whenever it is sent.
//
// ref:      POSIX.1-2024 XSH ppoll() ERRORS EINTR; POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall fail
// since:    2024
// needs:    threads
// assertion: poll.ppoll.eintr-without-sa-restart

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    Waker sender([waiting = pthread_self()] { must(Error{pthread_kill(waiting, SIGUSR1)}); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, &none));
    observe("it waited for the other thread", sender.has_begun());
    observe("handler ran", handled);
}
