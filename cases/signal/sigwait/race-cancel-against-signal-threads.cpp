// A thread in sigwait() is cancelled about when the signal comes. It takes the signal, or the signal stays pending for others.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH sigwait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancelled_waits.hpp"

int main() {
    block({SIGUSR1});
    const sigset_t set = set_of({SIGUSR1});
    const pid_t process = getpid();
    repeat_rounds([&](Round& round) {
        auto take = [&] {
            int signo = 0;
            return sigwait(&set, &signo) == 0 && signo == SIGUSR1;
        };
        cancelled_waits(round, take, [&] { must(kill(process, SIGUSR1)); }, [&] { return is_pending(SIGUSR1) && take(); });
        round.check("nothing is pending in the end", !is_pending(SIGUSR1));
    });
}
