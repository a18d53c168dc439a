// A poll() that waits for a terminal in canonical mode returns with POLLIN when another process has typed a whole line.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; XBD 11.1.6 Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    fork pty

#include "support/pty.hpp"
#include "support/waking_child.hpp"

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "half");
    WakingChild typist([&] { must(write(terminal.manager, " a line\n", 8)); });
    pollfd entry = {terminal.terminal, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other process", typist.has_begun());
    observe("typist", typist.wait());
    observe("events", PollEvents{entry.revents});
    char bytes[32];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
