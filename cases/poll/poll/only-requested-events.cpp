// poll() reports that data can be read or written only where that was asked for.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    pollfd entries[] = {{reader, 0, POLLIN}, {writer, 0, POLLOUT}};
    observe("poll for nothing", poll(entries, 2, 0));
    observe("read end", PollEvents{entries[0].revents});
    observe("write end", PollEvents{entries[1].revents});
    observe("not a bit is set", entries[0].revents == 0 && entries[1].revents == 0);

    entries[0].events = POLLIN;
    observe("poll for the read end", poll(entries, 2, 0));
    observe("read end", PollEvents{entries[0].revents});
    observe("write end", PollEvents{entries[1].revents});
    observe("not another bit is set", entries[0].revents == POLLIN && entries[1].revents == 0);
}
