// When a session leader that has a controlling terminal ends, the foreground process group is sent SIGHUP; a background
// group is not.
//
// ref:      POSIX.1-2024 XSH _Exit() Consequences of Process Termination
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"

struct Counts {
    volatile int foreground, background;
};
static volatile int* mine;  // where this process counts

int main() {
    const Terminal terminal = open_terminal();
    auto* counts = shared<Counts>();
    auto [reader, writer] = open_pipe();  // open until the jobs have ended
    Child leader([&] {
        lead_session_on(terminal);
        const pid_t self = getpid();
        Gate ready;
        for (volatile int* counter : {&counts->foreground, &counts->background}) {
            const pid_t job = must(fork());
            if (job == 0) {
                lead_group();
                mine = counter;
                handle(SIGHUP, [](int) { *mine = *mine + 1; });
                if (counter == &counts->foreground) put_in_foreground(terminal, getpid());
                ready.open();
                must(eventually([&] { return getppid() != self; }));
                eventually([&] { return counts->foreground > 0; });
                breathe(20);
                _exit(0);
            }
            ready.wait();
        }
        _exit(5);
    });
    close(writer);
    observe("the session leader", leader.wait());
    char byte;
    observe("all jobs have ended", read(reader, &byte, 1) == 0);
    observe("SIGHUP handled in the foreground", counts->foreground);
    observe("SIGHUP handled in the background", counts->background);
}
