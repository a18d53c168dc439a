// With a null set sigprocmask() only reports the mask, and its first argument is not looked at.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S0-092 S4-101

#include "support/signal_tools.hpp"

int main() {
    block({SIGUSR1});
    sigset_t now = set_of({SIGHUP});
    observe("query with a meaningless first argument", sigprocmask(9999, nullptr, &now));
    observe("mask", members(now).chars);
    now = set_of({SIGHUP});
    observe("query with SIG_SETMASK", sigprocmask(SIG_SETMASK, nullptr, &now));
    observe("mask", members(now).chars);
}
