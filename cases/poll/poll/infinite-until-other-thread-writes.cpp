// poll() with the time limit -1 waits until another thread of the process writes to the pipe.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: poll.poll.timeout-infinite-until-event

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("poll", poll(&entry, 1, -1));
    observe("it waited for the other thread", writer.has_begun());
    observe("events", PollEvents{entry.revents});
}
