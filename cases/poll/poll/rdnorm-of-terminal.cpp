// Where a line has been typed at a terminal poll() reports POLLRDNORM to those who ask for it, beside POLLIN or alone.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLRDNORM
// profile:  posix
// strength: shall
// needs:    pty

#include "support/pty.hpp"
#include "support/sockets.hpp"

int main() {
    const Terminal terminal = open_terminal();
    pollfd both = {terminal.terminal, POLLIN | POLLRDNORM, POLLOUT}, alone = {terminal.terminal, POLLRDNORM, 0};
    observe("poll with nothing typed", poll(&both, 1, 0));
    observe("events", PollEvents{both.revents});
    type(terminal, "line\n");
    wait_for_data(terminal.terminal);
    observe("poll for both with a line there", poll(&both, 1, 0));
    observe("POLLIN", (both.revents & POLLIN) != 0);
    observe("POLLRDNORM", (both.revents & POLLRDNORM) != 0);
    observe("another bit", (both.revents & ~(POLLIN | POLLRDNORM)) != 0);
    observe("poll for POLLRDNORM", poll(&alone, 1, 0));
    observe("POLLRDNORM", alone.revents == POLLRDNORM);
}
