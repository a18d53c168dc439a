// sigdelset() removes one signal and leaves the others in.
//
// ref:      POSIX.1-2024 XSH sigdelset() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-086 S4-097

#include "support/case.hpp"

int main() {
    sigset_t set;
    must(sigfillset(&set));
    observe("SIGUSR1 before", sigismember(&set, SIGUSR1));
    observe("delete it", sigdelset(&set, SIGUSR1));
    observe("SIGUSR1", sigismember(&set, SIGUSR1));
    observe("SIGUSR2", sigismember(&set, SIGUSR2));
    observe("delete it again", sigdelset(&set, SIGUSR1));
    observe("SIGUSR1", sigismember(&set, SIGUSR1));
}
