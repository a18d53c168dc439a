// When a session leader ends, its controlling terminal is free: the leader of another session can acquire it.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    const pid_t first = fork();
    if (first == 0) {
        lead_session_on(terminal);
        observe("its terminal's foreground group is its own", tcgetpgrp(terminal.terminal) == getpgrp());
        _exit(5);
    }
    observe("the first session leader", reap(must(first)));

    Child second([&] {
        // The descriptor from before may be hung up.
        const Terminal again = {terminal.manager, must(open(terminal.name.chars, O_RDWR | O_NOCTTY)), terminal.name};
        lead_session_on(again);
        observe("its terminal's foreground group is its own", tcgetpgrp(again.terminal) == getpgrp());
    });
    observe("the second session leader", second.wait());
}
