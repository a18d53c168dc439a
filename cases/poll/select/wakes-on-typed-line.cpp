// A select() that waits for a terminal in canonical mode to become readable returns when another process has typed a whole line.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION; XBD 11.1.6 Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"
#include "support/readiness.hpp"
#include "support/waking_child.hpp"

#include <sys/select.h>

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "half");
    WakingChild typist([&] { must(write(terminal.manager, " a line\n", 8)); });
    fd_set set = only(terminal.terminal);
    observe("select", select(terminal.terminal + 1, &set, nullptr, nullptr, nullptr));
    observe("it waited for the other process", typist.has_begun());
    observe("typist", typist.wait());
    observe("in the set", FD_ISSET(terminal.terminal, &set) != 0);
    char bytes[32];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
