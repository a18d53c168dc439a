// posix_openpt(), grantpt(), unlockpt() and ptsname() give a pseudo terminal; data written at one end is read at the other.
//
// ref:      POSIX.1-2024 XSH posix_openpt(); XSH grantpt(); XSH unlockpt(); XSH ptsname()
// profile:  xsi
// strength: shall
// needs:    pty

#include "support/pty.hpp"

int main() {
    const int manager = posix_openpt(O_RDWR | O_NOCTTY);
    if (manager == -1 && errno == EAGAIN) unsupported("all pseudo terminals are in use");
    observe("posix_openpt succeeds", manager != -1);
    observe("grantpt", grantpt(manager));
    observe("unlockpt", unlockpt(manager));
    const char* name = ptsname(manager);
    const int terminal = open(name ? name : "", O_RDWR | O_NOCTTY);
    observe("the terminal can be opened", terminal != -1);
    observe("it is a terminal", isatty(terminal));

    termios modes;
    must(tcgetattr(terminal, &modes));
    modes.c_iflag = modes.c_oflag = modes.c_lflag = 0;
    modes.c_cflag = (modes.c_cflag & static_cast<tcflag_t>(~(CSIZE | PARENB))) | CREAD | CS8;
    modes.c_cc[VMIN] = 5;
    modes.c_cc[VTIME] = 0;
    must(tcsetattr(terminal, TCSANOW, &modes));
    char bytes[8];
    observe("show something", write(terminal, "shown", 5));
    ssize_t size = 0, more;  // what was written at once may come in pieces
    while (size < 5 && (more = read(manager, bytes + size, sizeof bytes - static_cast<size_t>(size))) > 0) size += more;
    observe("the manager reads", Bytes{bytes, size});
    observe("type something", write(manager, "typed", 5));
    observe("the terminal reads", Bytes{bytes, read(terminal, bytes, sizeof bytes)});
}
