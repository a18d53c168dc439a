// A new thread starts with no pending signals of its own, although its creator has one and it inherits the creator's mask.
//
// ref:     POSIX.1-2024 XSH pthread_create() DESCRIPTION
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

int main() {
    const sigset_t set = set_of({SIGUSR1});
    block({SIGUSR2});
    observe("block SIGUSR1 too", Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
    must(Error{pthread_kill(pthread_self(), SIGUSR1)});
    must(Error{pthread_kill(pthread_self(), SIGUSR2)});
    {
        Thread other([] {
            sigset_t pending = set_of({SIGUSR1, SIGUSR2});
            observe("sigpending in a new thread", sigpending(&pending));
            observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
            observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
        });
    }
    sigset_t pending = set_of({});
    observe("sigpending in its creator", sigpending(&pending));
    observe("SIGUSR1 pending", sigismember(&pending, SIGUSR1));
    observe("SIGUSR2 pending", sigismember(&pending, SIGUSR2));
}
