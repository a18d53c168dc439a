// POLLHUP, POLLERR and POLLNVAL mean nothing in events: they are reported where they hold, asked for or not.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const auto [idle, idle_writer] = open_pipe();
    const int closed = must(dup(reader));
    close(closed);
    pollfd entries[] = {{reader, 0, 0}, {closed, 0, 0}, {idle, POLLHUP | POLLERR | POLLNVAL, POLLIN}};
    observe("poll with a writer", poll(entries, 3, 0));
    observe("pipe", PollEvents{entries[0].revents});
    observe("closed descriptor", PollEvents{entries[1].revents});
    observe("idle pipe, asked for all three", PollEvents{entries[2].revents});

    close(writer);
    observe("poll without a writer", poll(entries, 3, 0));
    observe("pipe", PollEvents{entries[0].revents});
    observe("closed descriptor", PollEvents{entries[1].revents});
    observe("idle pipe, asked for all three", PollEvents{entries[2].revents});
}
