// With TOSTOP a background process that writes to the terminal is sent SIGTTOU, which stops it by default; it writes
// once it has been put in the foreground and continued.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control; XBD 11.2.5 Local Modes TOSTOP
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    set_local_modes(terminal, TOSTOP, 0);
    set_nonblocking(terminal.manager);
    Child leader([&] {
        lead_session_on(terminal);
        Child job([&] {
            lead_group();
            observe("write", write(terminal.terminal, "x", 1));
        });
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the job in the background", WaitStatus{status});
        if (!WIFSTOPPED(status)) return job.reaped();
        char bytes[8];
        observe("shown on the terminal", Bytes{bytes, read(terminal.manager, bytes, sizeof bytes)});

        put_in_foreground(terminal, job.pid());
        must(kill(job.pid(), SIGCONT));
        observe("the job in the foreground", job.wait());
        observe("shown on the terminal", shown(terminal, 1));
    });
    observe("the session leader", leader.wait());
}
