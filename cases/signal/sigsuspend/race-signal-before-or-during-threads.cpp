// A signal that only the mask of sigsuspend() lets in ends the wait with its handler run once, whether it came before the wait or
// during it.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION; POSIX.1-2024 XSH sigsuspend() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    block({SIGUSR1});
    handle(SIGUSR1);
    const sigset_t none = set_of({});
    repeat_rounds([&](Round& round) {
        const pthread_t waiter = pthread_self();
        const int before = handled;
        Thread sender([&] {
            round.pause(1);
            must(Error{pthread_kill(waiter, SIGUSR1)});
        });
        round.pause(0);
        round.check("the wait ends with EINTR", sigsuspend(&none) == -1 && errno == EINTR);
        round.check("the handler has run once", handled == before + 1);
        sender.join();
        round.check("nothing is pending", !is_pending(SIGUSR1));
    });
}
