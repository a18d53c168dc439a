// With SA_NOCLDSTOP for SIGCHLD a stopped child that is continued does not generate the signal.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_NOCLDSTOP
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/signal_tools.hpp"

int main() {
    struct sigaction action = {};
    action.sa_handler = count_signal;
    action.sa_flags = SA_NOCLDSTOP;
    observe("install", sigaction(SIGCHLD, &action, nullptr));

    Child child([] {
        raise(SIGSTOP);
        for (;;) pause();
    });
    observe("child", next_state(child.pid()).chars);
    must(kill(child.pid(), SIGCONT));
    int status = 0;
    while (waitpid(child.pid(), &status, WCONTINUED) == -1 && errno == EINTR) {}  // a SIGCHLD is counted, not taken for a failure
    observe("child", WaitStatus{status});
    breathe(10);
    observe("SIGCHLD so far", handled);

    must(kill(child.pid(), SIGKILL));
    observe("SIGCHLD when it ended", eventually([] { return handled > 0; }));
    observe("child", child.wait());
}
