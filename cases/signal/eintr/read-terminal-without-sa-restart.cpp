// read() that waits for a line of a terminal fails with EINTR once a handler without SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH read() ERRORS EINTR
// profile: xsi
// strength: shall fail
// needs:   pty

#include "support/interruption.hpp"

int main() {
    const int manager = must(posix_openpt(O_RDWR | O_NOCTTY));
    must(grantpt(manager));
    must(unlockpt(manager));
    const int terminal = must(open(must(ptsname(manager)), O_RDWR | O_NOCTTY));
    char line[8] = "old";
    {
        const Alarms alarms;
        observe("read without a line", read(terminal, line, sizeof line));
    }
    observe("handler ran", handled > 0);

    must(write(manager, "new\n", 4) == 4);
    observe("read once there is a line", Bytes{line, read(terminal, line, sizeof line)});
}
