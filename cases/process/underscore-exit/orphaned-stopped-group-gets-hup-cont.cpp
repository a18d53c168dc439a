// When the end of a process orphans a process group in which a process is stopped, that group is sent SIGHUP and SIGCONT.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static volatile sig_atomic_t hangups = 0, continues = 0;

// A process that stops, in a group of its own.
static void member(Gate& done) {
    lead_group();
    handle(SIGHUP, [](int) { hangups = hangups + 1; });
    handle(SIGCONT, [](int) { continues = continues + 1; });
    must(raise(SIGSTOP) == 0);
    eventually([] { return hangups > 0 && continues > 0; });
    observe("SIGHUP handled", hangups);
    observe("SIGCONT handled", continues);
    done.open();
}

int main() {
    Gate done;
    Child parent([&] {
        lead_session();  // whoever adopts the orphan is outside of it
        const pid_t child = must(fork());
        if (child == 0) {
            member(done);
            _exit(0);
        }
        await_stop(child);
        _exit(5);
    });
    done.wait();
    observe("the parent", parent.wait());
}
