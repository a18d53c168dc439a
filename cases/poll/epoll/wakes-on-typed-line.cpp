// An epoll_wait() that waits for a terminal in canonical mode returns with EPOLLIN when another process has typed a whole line.
//
// ref:      man7 epoll_wait(2) DESCRIPTION; man7 epoll_ctl(2) EPOLLIN; man7 termios(3) Canonical and noncanonical mode
// profile:  linux
// strength: documented
// needs:    fork pty

#include "support/epoll.hpp"
#include "support/pty.hpp"
#include "support/waking_child.hpp"

#include <sys/epoll.h>

int main() {
    const Terminal terminal = open_terminal();
    type(terminal, "half");
    const int instance = epoll_of(terminal.terminal, EPOLLIN);
    WakingChild typist([&] { must(write(terminal.manager, " a line\n", 8)); });
    epoll_event event = {};
    observe("epoll_wait", epoll_wait(instance, &event, 1, -1));
    observe("it waited for the other process", typist.has_begun());
    observe("typist", typist.wait());
    observe("EPOLLIN and nothing else", event.events == EPOLLIN);
    char bytes[32];
    observe("read", Bytes{bytes, read(terminal.terminal, bytes, sizeof bytes)});
}
