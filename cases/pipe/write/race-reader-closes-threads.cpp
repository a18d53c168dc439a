// A writer whose reader goes away meanwhile gets whole writes, then one EPIPE with one SIGPIPE; it does not wait for ever, even
// where the pipe is full.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGPIPE, count_in_threads);
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        Thread closer([&, reader = reader] {
            round.pause(1);
            close(reader);
        });
        const char piece[_POSIX_PIPE_BUF] = {};
        const int before = handled_in_threads;
        ssize_t count;
        round.pause(0);
        do count = write(writer, piece, sizeof piece);
        while (count == sizeof piece);
        round.check("each write is whole until one fails with EPIPE", count == -1 && errno == EPIPE);
        round.check("SIGPIPE comes once", handled_in_threads == before + 1);
        closer.join();
        close(writer);
    });
}
