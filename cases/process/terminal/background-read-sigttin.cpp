// A background process that reads from its controlling terminal is sent SIGTTIN, which stops it by default; it reads
// once it has been put in the foreground and continued.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control
// profile:  posix
// strength: shall
// needs:    fork pty
// assertion: process.terminal.background-read-sigttin process.terminal.stopped-background-read-restarts-in-foreground

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        type(terminal, "hello\n");
        Child job([&] {
            lead_group();
            char bytes[16];
            observe("the job reads", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
        });
        int status = -1;
        must(waitpid(job.pid(), &status, WUNTRACED));
        observe("the job in the background", WaitStatus{status});
        if (!WIFSTOPPED(status)) return job.reaped();

        put_in_foreground(terminal, job.pid());
        must(kill(job.pid(), SIGCONT));
        observe("the job in the foreground", job.wait());
    });
    observe("the session leader", leader.wait());
}
