// SPDX-License-Identifier: MIT
#include "terminal.hpp"

#include <initializer_list>

#include <fcntl.h>
#include <termios.h>
#include <unistd.h>

namespace ipcts {

namespace {

struct Terminal {
    int fd;  // of its own: the guardian closes the standard ones
    termios before;
} changed[2] = {{-1, {}}, {-1, {}}};

}  // namespace

void make_terminals_raw() {
    for (int fd : {STDIN_FILENO, STDOUT_FILENO}) {
        termios mode;
        if (::tcgetattr(fd, &mode) == -1) continue;
        changed[fd] = {::fcntl(fd, F_DUPFD_CLOEXEC, 3), mode};
        mode.c_iflag &= ~static_cast<tcflag_t>(IGNBRK | BRKINT | PARMRK | ISTRIP | INLCR | IGNCR | ICRNL | IXON);
        mode.c_oflag &= ~static_cast<tcflag_t>(OPOST);
        mode.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHONL | ICANON | ISIG | IEXTEN);
        ::tcsetattr(fd, TCSANOW, &mode);
    }
}

void restore_terminals() {
    for (int fd : {STDOUT_FILENO, STDIN_FILENO})  // the first to be changed is the last: they may be one
        if (changed[fd].fd != -1) ::tcsetattr(changed[fd].fd, TCSANOW, &changed[fd].before);
}

}  // namespace ipcts
