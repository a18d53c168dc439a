// Without SA_NOCLDSTOP a stopped child that is continued generates SIGCHLD; SIGCONT for a running child does not.
//
// ref:      man7 sigaction(2) SA_NOCLDSTOP, CLD_CONTINUED
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-108 S4-110
// assertion: signal.sigaction.without-nocldstop-continue-may-generate

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_sigaction = capture_signal;
    action.sa_flags = SA_SIGINFO;
    observe("install", sigaction(SIGCHLD, &action, nullptr));
    Child child([] {
        raise(SIGSTOP);
        for (;;) pause();
    });
    observe("child", next_state(child.pid()).chars);
    must(eventually([] { return handled == 1; }));  // that of the stop, which may come a little later than the news of it
    must(kill(child.pid(), SIGCONT));
    eventually([] { return handled > 1; });
    observe("SIGCHLD of the stopped child that goes on", handled - 1);
    observe("si_code", Code{SIGCHLD, captured.si_code});

    must(kill(child.pid(), SIGCONT));
    breathe(10);
    observe("after another SIGCONT", handled - 1);
}
