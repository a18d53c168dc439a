// SIGKILL and SIGSTOP can be members of a set, though they cannot be blocked.
//
// ref:      POSIX.1-2024 XSH sigaddset() DESCRIPTION; POSIX.1-2024 XSH sigaddset() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    sigset_t set;
    must(sigemptyset(&set));
    observe("add SIGKILL", sigaddset(&set, SIGKILL));
    observe("SIGKILL is a member", sigismember(&set, SIGKILL));
    observe("SIGSTOP is a member", sigismember(&set, SIGSTOP));
    observe("add SIGSTOP", sigaddset(&set, SIGSTOP));
    observe("SIGKILL is a member", sigismember(&set, SIGKILL));
    observe("SIGSTOP is a member", sigismember(&set, SIGSTOP));
}
