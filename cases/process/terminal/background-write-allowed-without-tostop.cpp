// While TOSTOP is not set background processes may write to the terminal.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control; XBD 11.2.5 Local Modes TOSTOP
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, 0, TOSTOP);
    Child leader([&] {
        lead_session_on(terminal);
        Child job([&] {
            lead_group();
            handle(SIGTTOU);
            observe("write in the background", write(terminal.terminal, "x", 1));
            observe("SIGTTOU handled", handled);
        });
        observe("the job", job.wait());
        observe("shown on the terminal", shown(terminal, 1));  // the end of the leader may hang the terminal up
    });
    observe("the session leader", leader.wait());
}
