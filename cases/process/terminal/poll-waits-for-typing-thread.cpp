// A thread that waits in poll() for a terminal in canonical mode goes on when another thread has typed a whole line.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN; POSIX.1-2024 XBD 11.1.6 Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    threads pty

#include "support/pty.hpp"
#include "support/waking.hpp"

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "half");
    Waker typist([&] { must(write(terminal.manager, " a line\n", 8)); });
    pollfd entry = {terminal.terminal, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", typist.has_begun());
    observe("events", PollEvents{entry.revents});
    char bytes[32];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
