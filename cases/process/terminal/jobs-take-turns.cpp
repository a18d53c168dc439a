// Of two jobs of a session the one in the foreground reads the terminal, while the other one is stopped by SIGTTIN; once they have
// changed places, so have their roles.
//
// ref:      POSIX.1-2024 XBD 11.1.4 Terminal Access Control; POSIX.1-2024 XSH tcsetpgrp() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

static void job(const Terminal& terminal, const char* name, Gate& start) {
    lead_group();
    start.wait();
    char bytes[16];
    observe(name, Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);
        Gate start_a, start_b;
        Child a([&] { job(terminal, "job A reads", start_a); });
        Child b([&] { job(terminal, "job B reads", start_b); });
        for (const Child* child : {&a, &b}) must(eventually([&] { return getpgid(child->pid()) == child->pid(); }));
        type(terminal, "first\n");
        put_in_foreground(terminal, a.pid());
        start_b.open();
        int status = -1;
        must(waitpid(b.pid(), &status, WUNTRACED));
        observe("job B in the background", WaitStatus{status});
        if (!WIFSTOPPED(status)) return b.reaped();
        start_a.open();
        observe("job A in the foreground", a.wait());

        type(terminal, "second\n");
        put_in_foreground(terminal, b.pid());
        must(kill(b.pid(), SIGCONT));
        observe("job B in the foreground", b.wait());
    });
    observe("the session leader", leader.wait());
}
