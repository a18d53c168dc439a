// With TOSTOP a background process that ignores or blocks SIGTTOU is allowed to write to the terminal.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control; XBD 11.2.5 Local Modes TOSTOP
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, TOSTOP, 0);
    Child leader([&] {
        lead_session_on(terminal);
        Child ignoring([&] {
            lead_group();
            must(signal(SIGTTOU, SIG_IGN) != SIG_ERR);
            observe("write with SIGTTOU ignored", write(terminal.terminal, "a", 1));
        });
        observe("the job", ignoring.wait());
        Child blocking([&] {
            lead_group();
            block({SIGTTOU});
            observe("write with SIGTTOU blocked", write(terminal.terminal, "b", 1));
            observe("SIGTTOU is pending", is_pending(SIGTTOU));
        });
        observe("the job", blocking.wait());
        observe("shown on the terminal", shown(terminal, 2));  // the end of the leader may hang the terminal up
    });
    observe("the session leader", leader.wait());
}
