// POLLHUP and POLLNVAL are reported though nothing at all was asked for.
//
// ref:     POSIX.1-2024 XSH poll() DESCRIPTION
// profile: posix

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const int closed = must(dup(reader));
    close(closed);
    pollfd entries[] = {{reader, 0, 0}, {closed, 0, 0}};
    observe("poll with a writer", poll(entries, 2, 0));
    observe("pipe", PollEvents{entries[0].revents});
    observe("closed descriptor", PollEvents{entries[1].revents});

    close(writer);
    observe("poll without a writer", poll(entries, 2, 0));
    observe("pipe", PollEvents{entries[0].revents});
    observe("closed descriptor", PollEvents{entries[1].revents});
}
