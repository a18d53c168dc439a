// sigpending() reports together what is pending for the process and what is pending for the calling thread.
//
// ref:      POSIX.1-2024 XSH sigpending() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/threads.hpp"

int main() {
    block({SIGUSR1, SIGUSR2, SIGINT});
    must(kill(getpid(), SIGUSR1));
    must(Error{pthread_kill(pthread_self(), SIGUSR2)});
    sigset_t pending = set_of({SIGINT});
    observe("sigpending", sigpending(&pending));
    observe("sent to the process", sigismember(&pending, SIGUSR1));
    observe("sent to the thread", sigismember(&pending, SIGUSR2));
    observe("not sent", sigismember(&pending, SIGINT));
}
