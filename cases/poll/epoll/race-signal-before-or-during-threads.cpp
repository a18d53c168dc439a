// A signal that only the mask of epoll_pwait() lets in ends the wait with its handler run once, whether it came before the wait
// or during it.
//
// ref:      man7 epoll_wait(2) epoll_pwait(); man7 epoll_wait(2) ERRORS EINTR
// profile:  linux
// strength: documented
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

#include <sys/epoll.h>

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    repeat_rounds([&](Round& round) {
        const int instance = must(epoll_create1(0));
        epoll_event event;
        const pthread_t waiter = pthread_self();
        const int before = handled;
        Thread sender([&] {
            round.pause(1);
            must(Error{pthread_kill(waiter, SIGUSR1)});
        });
        round.pause(0);
        round.check("the wait ends with EINTR", epoll_pwait(instance, &event, 1, -1, &none) == -1 && errno == EINTR);
        round.check("the handler has run once", handled == before + 1);
        sender.join();
        round.check("nothing is pending", !is_pending(SIGUSR1));
        close(instance);
    });
}
