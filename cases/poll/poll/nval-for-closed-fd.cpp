// A descriptor that is not open is no error of poll(): it returns at once and reports POLLNVAL for that entry.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLNVAL
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int closed = must(dup(reader));
    close(closed);
    pollfd entries[] = {{reader, POLLIN, POLLOUT}, {closed, POLLIN, 0}};
    observe("poll without a time limit", poll(entries, 2, -1));
    observe("empty pipe", PollEvents{entries[0].revents});
    observe("closed descriptor", PollEvents{entries[1].revents});
}
