// A poll() for room in a full pipe ends with POLLERR when the last read end is closed at the same time, and then a write() fails
// with EPIPE.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLERR; POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGPIPE);
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        fill_pipe(writer);
        Thread closer([&, reader = reader] {
            round.pause(1);
            close(reader);
        });
        pollfd entry = {writer, POLLOUT, 0};
        round.pause(0);
        round.check("poll() reports the pipe", poll(&entry, 1, -1) == 1);
        round.check("POLLERR is set", (entry.revents & POLLERR) == POLLERR);
        closer.join();
        round.check("write() fails with EPIPE", write(writer, "x", 1) == -1 && errno == EPIPE);
        close(writer);
    });
}
