// sigismember() returns 1 for a member of the set and 0 for a signal that is none.
//
// ref:      POSIX.1-2024 XSH sigismember() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S0-087

#include "support/case.hpp"

int main() {
    sigset_t set;
    std::memset(&set, 0xff, sizeof set);
    must(sigemptyset(&set));
    must(sigaddset(&set, SIGTERM));
    must(sigaddset(&set, SIGHUP));
    observe("SIGTERM, a member", sigismember(&set, SIGTERM));
    observe("SIGHUP, a member", sigismember(&set, SIGHUP));
    observe("SIGCHLD", sigismember(&set, SIGCHLD));
    observe("SIGUSR1", sigismember(&set, SIGUSR1));
}
