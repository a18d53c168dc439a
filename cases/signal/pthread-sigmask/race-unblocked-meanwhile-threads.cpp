// A signal sent while its thread unblocks it runs its handler, and only once.
//
// ref:      POSIX.1-2024 XSH pthread_sigmask() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1);
    const sigset_t set = set_of({SIGUSR1});
    repeat_rounds([&](Round& round) {
        must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
        const int before = handled;
        const pid_t process = getpid();
        Thread sender([&] {
            round.pause(1);
            must(kill(process, SIGUSR1));
        });
        round.pause(0);
        round.check("no handler runs before", handled == before);
        const int error = pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
        sender.join();
        round.check("pthread_sigmask() returns 0", error == 0);
        round.check("the handler runs once", eventually([&] { return handled != before; }) && handled == before + 1);
    });
}
