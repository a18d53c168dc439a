// The foreground process group stays in the foreground when its leader has ended while another process is in it: that one reads the
// terminal, and the INTR character sends it SIGINT.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control; POSIX.1-2024 XBD 11.1.9 Special Characters INTR
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, ISIG, 0);
    set_control_character(terminal, VINTR, '\x03');
    Child leader([&] {
        lead_session_on(terminal);
        Gate ready, go, leader_gone;
        Child first([&] {
            lead_group();
            ready.open();
            go.wait();
        });
        ready.wait();
        Child second([&] {
            must(setpgid(0, first.pid()));
            ready.open();
            leader_gone.wait();
            char bytes[16];
            observe("the other one reads", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
            ready.open();
            idle();
        });
        ready.wait();
        put_in_foreground(terminal, first.pid());
        go.open();
        const pid_t group = first.pid();
        observe("the leader of the group", first.wait());
        observe("the group is in the foreground", tcgetpgrp(terminal.terminal) == group);
        leader_gone.open();
        type(terminal, "line\n");
        ready.wait();
        type(terminal, "\x03");
        observe("the other one, sent INTR", second.wait());
    });
    observe("the session leader", leader.wait());
}
