// tcgetwinsize() gives the rows and columns that tcsetwinsize() set; both refuse what is no terminal, or no descriptor.
//
// ref:      POSIX.1-2024 XSH tcgetwinsize() DESCRIPTION; XSH tcgetwinsize() ERRORS ENOTTY EBADF; XSH tcsetwinsize() DESCRIPTION; XSH tcsetwinsize() ERRORS ENOTTY EBADF
// profile:  posix
// strength: shall
// since:    2024
// needs:    pty

#include "support/pty.hpp"

template <class Size>
static void round_trip(int terminal, int other, Size* size) {
    if constexpr (requires { tcsetwinsize(terminal, size), tcgetwinsize(terminal, size); }) {
        must(tcgetwinsize(terminal, size));
        size->ws_row = 24;
        size->ws_col = 81;
        observe("tcsetwinsize", tcsetwinsize(terminal, size));
        Size now = {};
        observe("tcgetwinsize", tcgetwinsize(terminal, &now));
        observe("rows", now.ws_row);
        observe("columns", now.ws_col);
        observe("tcgetwinsize of a pipe", tcgetwinsize(other, &now));
        observe("tcsetwinsize of a pipe", tcsetwinsize(other, size));
        observe("tcgetwinsize of -1", tcgetwinsize(-1, &now));
        observe("tcsetwinsize of -1", tcsetwinsize(-1, size));
    } else unsupported("this C library has no tcgetwinsize()");
}

int main() {
    const Terminal terminal = open_terminal();
    winsize size = {};
    round_trip(terminal.terminal, open_pipe().reader, &size);
}
