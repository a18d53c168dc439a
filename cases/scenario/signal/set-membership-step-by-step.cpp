// A signal is no member of an empty set, is one once it was added, stays one when others are, and is none once it was deleted.
//
// ref:      POSIX.1-2024 XSH sigaddset() DESCRIPTION; POSIX.1-2024 XSH sigdelset() DESCRIPTION; POSIX.1-2024 XSH sigismember() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-097 S4-096 S0-086 S0-087

#include "support/case.hpp"

int main() {
    sigset_t set;
    std::memset(&set, 0xff, sizeof set);
    observe("empty the set", sigemptyset(&set));
    observe("SIGINT", sigismember(&set, SIGINT));
    observe("add SIGINT", sigaddset(&set, SIGINT));
    observe("SIGINT", sigismember(&set, SIGINT));
    observe("add SIGQUIT", sigaddset(&set, SIGQUIT));
    observe("SIGINT", sigismember(&set, SIGINT));
    observe("delete SIGINT", sigdelset(&set, SIGINT));
    observe("SIGINT", sigismember(&set, SIGINT));
    observe("SIGQUIT", sigismember(&set, SIGQUIT));
}
