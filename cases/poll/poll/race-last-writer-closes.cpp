// A poll() that waits on a pipe is told POLLHUP when the last of two processes closes the write end, whichever that is.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLHUP
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        Child closer([&, writer = writer] {
            round.pause(1);
            close(writer);
        });
        round.pause(0);
        close(writer);
        pollfd entry = {reader, POLLIN, 0};
        round.check("poll() reports the pipe", poll(&entry, 1, -1) == 1);
        round.check("POLLHUP is set", (entry.revents & POLLHUP) == POLLHUP);
        char byte;
        round.check("read() gives the end", read(reader, &byte, 1) == 0);
        close(reader);
        closer.wait();
    });
}
