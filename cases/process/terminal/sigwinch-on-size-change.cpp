// tcsetwinsize() sends SIGWINCH to the foreground process group when it changes the size, and not when the size stays as it was.
//
// ref:      POSIX.1-2024 XSH tcsetwinsize() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork pty

#include "support/pty.hpp"

// Sets another number of rows; the rest of the size stays as it is.
template <class Size>
static int set_rows(int terminal, Size* size, unsigned short rows) {
    if constexpr (requires { tcsetwinsize(terminal, size), tcgetwinsize(terminal, size); }) {
        must(tcgetwinsize(terminal, size));
        size->ws_row = rows;
        return tcsetwinsize(terminal, size);
    } else unsupported("this C library has no tcsetwinsize()");
}

int main() {
    const Terminal terminal = open_terminal();
    winsize size = {};
    must(set_rows(terminal.terminal, &size, 20));
    Child leader([&] {
        handle(SIGWINCH);
        lead_session_on(terminal);
        observe("another size", set_rows(terminal.terminal, &size, 30));
        observe("SIGWINCH comes", eventually([] { return handled > 0; }));
        observe("the same size", set_rows(terminal.terminal, &size, 30));
        breathe(20);
        observe("SIGWINCH handled", handled);
    });
    observe("the session leader", leader.wait());
}
