// SIGKILL cannot be blocked: the attempt is no error, SIGKILL is left out, and it ends the process.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-063

#include "support/case.hpp"

int main() {
    Gate blocked;
    Child child([&] {
        sigset_t all, now;
        sigfillset(&all);
        sigfillset(&now);
        observe("block every signal", sigprocmask(SIG_BLOCK, &all, nullptr));
        observe("query", sigprocmask(SIG_BLOCK, nullptr, &now));
        observe("SIGTERM blocked", sigismember(&now, SIGTERM));
        observe("SIGKILL blocked", sigismember(&now, SIGKILL));
        blocked.open();
        for (;;) pause();
    });
    blocked.wait();
    must(kill(child.pid(), SIGTERM));
    must(kill(child.pid(), SIGKILL));
    observe("sent SIGTERM and SIGKILL", child.wait());
}
