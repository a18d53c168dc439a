// A sender whose peer is closed meanwhile does not wait for ever: sends succeed until one fails with EPIPE, ECONNRESET or
// ENOTCONN.
//
// ref:      POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH send() ERRORS ECONNRESET; POSIX.1-2024 XSH send() ERRORS ENOTCONN
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [near, far] = socket_pair();
        Thread closer([&, far = far] {
            round.pause(1);
            close(far);
        });
        const char piece[512] = {};
        ssize_t count;
        round.pause(0);
        do count = send(near, piece, sizeof piece, MSG_NOSIGNAL);
        while (count == sizeof piece);
        if (count > 0) count = send(near, piece, sizeof piece, MSG_NOSIGNAL);  // a part of the last one had gone
        const bool gone = errno == EPIPE || errno == ECONNRESET || errno == ENOTCONN;
        round.check("in the end a send fails with EPIPE, ECONNRESET or ENOTCONN", count == -1 && gone);
        closer.join();
        const bool refused = send(near, piece, 1, MSG_NOSIGNAL) == -1;
        round.check("a later one fails with EPIPE or ECONNRESET", refused && (errno == EPIPE || errno == ECONNRESET));
        close(near);
    });
}
