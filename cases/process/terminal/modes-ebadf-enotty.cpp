// tcgetattr() and tcsetattr() fail with EBADF for a descriptor that is not open, and with ENOTTY for what is no terminal.
//
// ref:      POSIX.1-2024 XSH tcgetattr() ERRORS EBADF ENOTTY; POSIX.1-2024 XSH tcsetattr() ERRORS EBADF ENOTTY
// profile:  posix
// strength: shall fail
// needs:    pty

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    termios modes, other;
    observe("tcgetattr of a terminal", tcgetattr(terminal.terminal, &modes));
    observe("tcsetattr of a terminal", tcsetattr(terminal.terminal, TCSANOW, &modes));
    const int pipe = open_pipe().reader, closed = free_descriptor();
    observe("tcgetattr of a pipe", tcgetattr(pipe, &other));
    observe("tcsetattr of a pipe", tcsetattr(pipe, TCSANOW, &modes));
    observe("tcgetattr of a closed descriptor", tcgetattr(closed, &other));
    observe("tcsetattr of a closed descriptor", tcsetattr(closed, TCSANOW, &modes));
    observe("tcgetattr of -1", tcgetattr(-1, &other));
    observe("tcsetattr of -1", tcsetattr(-1, TCSANOW, &modes));
}
