// In canonical mode a thread that reads a terminal waits until another thread has typed a whole line, and gets that line.
//
// ref:      POSIX.1-2024 XBD 11.1.6 Canonical Mode Input Processing
// profile:  posix
// strength: shall
// needs:    threads pty

#include "support/pty.hpp"
#include "support/waking.hpp"

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "half");
    Waker typist([&] { must(write(terminal.manager, " and half\n", 10)); });
    char bytes[32];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
    observe("it waited for the other thread", typist.has_begun());
}
