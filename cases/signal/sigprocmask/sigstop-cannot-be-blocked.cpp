// SIGSTOP cannot be blocked: the attempt is no error, SIGSTOP is left out, and it stops the process.
//
// ref:      POSIX.1-2024 XSH sigprocmask() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-063

#include "support/signal_tools.hpp"

int main() {
    Gate blocked;
    Child child([&] {
        sigset_t all, now;
        sigfillset(&all);
        sigfillset(&now);
        observe("block every signal", sigprocmask(SIG_BLOCK, &all, nullptr));
        observe("query", sigprocmask(SIG_BLOCK, nullptr, &now));
        observe("SIGTSTP blocked", sigismember(&now, SIGTSTP));
        observe("SIGSTOP blocked", sigismember(&now, SIGSTOP));
        blocked.open();
        for (;;) pause();
    });
    blocked.wait();
    must(kill(child.pid(), SIGTSTP));
    must(kill(child.pid(), SIGSTOP));
    observe("sent SIGTSTP and SIGSTOP", next_state(child.pid()).chars);
}
