// epoll_pwait() sets its mask and waits in one step: a signal that is pending and unblocked by that mask ends it at once, and the
// former mask is back afterwards.
//
// ref:     man7 epoll_pwait(2) DESCRIPTION
// profile: linux
// strength: documented
// assertion: poll.epoll.pwait-sigmask-atomic

#include "support/case.hpp"

#include <sys/epoll.h>

int main() {
    const int queue = must(epoll_create1(0));
    handle(SIGUSR1);
    block({SIGUSR1});
    must(raise(SIGUSR1));
    const sigset_t nothing = set_of({});
    epoll_event event;
    observe("handled before", handled);
    observe("epoll_pwait", epoll_pwait(queue, &event, 1, 20'000, &nothing));
    observe("handled", handled);

    must(raise(SIGUSR1));
    observe("handled afterwards", handled);
    observe("pending", is_pending(SIGUSR1));
}
