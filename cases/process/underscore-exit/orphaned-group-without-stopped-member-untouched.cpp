// A process group that becomes orphaned while none of its processes is stopped is sent no signal.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static volatile sig_atomic_t hangups = 0, continues = 0;

int main() {
    Gate ready, done;
    Child parent([&] {
        lead_session();
        const pid_t self = getpid();
        const pid_t child = must(fork());
        if (child == 0) {  // a process that runs on, in a group of its own
            lead_group();
            handle(SIGHUP, [](int) { hangups = hangups + 1; });
            handle(SIGCONT, [](int) { continues = continues + 1; });
            ready.open();
            observe("the parent has ended", eventually([&] { return getppid() != self; }));
            breathe(30);
            observe("SIGHUP handled", hangups);
            observe("SIGCONT handled", continues);
            done.open();
            _exit(0);
        }
        ready.wait();
        _exit(5);
    });
    done.wait();
    observe("the parent", parent.wait());
}
