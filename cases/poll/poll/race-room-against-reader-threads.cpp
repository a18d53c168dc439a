// A writer that waits by poll() whenever a pipe is full, while a reader empties it, is told each time, and loses nothing.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLOUT; POSIX.1-2024 XSH write() ERRORS EAGAIN
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        static char full[4096];
        const size_t before = fill_pipe(writer);
        set_nonblocking(writer);
        size_t taken = 0;
        Thread emptier([&, reader = reader] {
            char bytes[4096];
            round.pause(1);
            for (ssize_t count; (count = read(reader, bytes, sizeof bytes)) > 0;) taken += static_cast<size_t>(count);
        });
        bool told = true;
        size_t written = 0;
        round.pause(0);
        while (told && written < 16 * sizeof full) {
            pollfd entry = {writer, POLLOUT, 0};
            told = poll(&entry, 1, -1) == 1 && (entry.revents & POLLOUT) == POLLOUT;
            const size_t left = 16 * sizeof full - written;
            const ssize_t count = write(writer, full, left < sizeof full ? left : sizeof full);
            if (count > 0) written += static_cast<size_t>(count);
            else told = told && errno == EAGAIN;
        }
        close(writer);
        emptier.join();
        close(reader);
        round.check("each wait ends with POLLOUT", told);
        round.check("all that was written is read", taken == before + written);
    });
}
