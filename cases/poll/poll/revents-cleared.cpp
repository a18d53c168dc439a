// poll() sets revents to 0 for a descriptor to which nothing has happened.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    const Pipe idle = open_pipe(), busy = open_pipe();
    must(write(busy.writer, "x", 1));
    pollfd entries[] = {{idle.reader, POLLIN, 0x7f}, {busy.reader, POLLIN, 0x7f}};
    observe("poll", poll(entries, 2, 0));
    observe("revents of the idle one", entries[0].revents);
    observe("events of the other", PollEvents{entries[1].revents});
}
