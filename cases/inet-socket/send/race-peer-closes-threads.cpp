// A sender whose peer is closed meanwhile does not wait for ever: sends succeed until one fails with EPIPE or ECONNRESET, and so do
// later ones.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH send() ERRORS ECONNRESET
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGPIPE, SIG_IGN);
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        const Connection ends = loopback.connection();
        Thread closer([&] {
            round.pause(1);
            close(ends.server);
        });
        const char piece[512] = {};
        ssize_t count;
        round.pause(0);
        do count = send(ends.client, piece, sizeof piece, 0);
        while (count == sizeof piece);
        if (count > 0) count = send(ends.client, piece, sizeof piece, 0);  // a part of the last one had gone
        round.check("in the end a send fails with EPIPE or ECONNRESET", count == -1 && (errno == EPIPE || errno == ECONNRESET));
        closer.join();
        const bool refused = send(ends.client, piece, 1, 0) == -1;
        round.check("a later one does so, too", refused && (errno == EPIPE || errno == ECONNRESET));
        close(ends.client);
    });
}
