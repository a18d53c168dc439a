// sigaddset() adds one signal, once or twice, and leaves the others out.
//
// ref:      POSIX.1-2024 XSH sigaddset() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-086 S4-097

#include "support/case.hpp"

int main() {
    sigset_t set;
    std::memset(&set, 0xff, sizeof set);
    must(sigemptyset(&set));
    observe("SIGUSR1 before", sigismember(&set, SIGUSR1));
    observe("add it", sigaddset(&set, SIGUSR1));
    observe("SIGUSR1", sigismember(&set, SIGUSR1));
    observe("SIGUSR2", sigismember(&set, SIGUSR2));
    observe("add it again", sigaddset(&set, SIGUSR1));
    observe("SIGUSR1", sigismember(&set, SIGUSR1));
}
