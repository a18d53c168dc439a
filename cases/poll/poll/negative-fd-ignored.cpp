// An entry with a negative descriptor is passed over, and its revents set to 0.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    pollfd entries[] = {{-1, POLLIN | POLLOUT, 0x7f}, {writer, POLLOUT, 0}, {-5, POLLIN, 0x7f}};
    observe("poll", poll(entries, 3, 0));
    observe("revents of -1", entries[0].revents);
    observe("write end", PollEvents{entries[1].revents});
    observe("revents of -5", entries[2].revents);
}
