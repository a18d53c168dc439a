// sigpending() does not report a signal that is pending for another thread.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    block({SIGUSR1, SIGUSR2});
    must(Error{pthread_kill(pthread_self(), SIGUSR1)});
    must(kill(getpid(), SIGUSR2));
    {
        Thread other([] {
            sigset_t pending = set_of({SIGUSR1});
            observe("sigpending in another thread", sigpending(&pending));
            observe("sent to the first thread", sigismember(&pending, SIGUSR1));
            observe("sent to the process", sigismember(&pending, SIGUSR2));
        });
    }
    sigset_t pending = set_of({});
    observe("sigpending in the first thread", sigpending(&pending));
    observe("sent to the first thread", sigismember(&pending, SIGUSR1));
    observe("sent to the process", sigismember(&pending, SIGUSR2));
    observe("not sent", sigismember(&pending, SIGINT));
}
