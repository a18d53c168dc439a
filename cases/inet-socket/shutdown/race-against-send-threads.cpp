// While one thread sends on a connection, another one shuts it down for writing: sends succeed, and then give EPIPE; the other end
// gets all that was sent, and then the end.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGPIPE, SIG_IGN);
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        const Connection ends = loopback.connection();
        int sent = 0, error = 0;
        Thread sender([&] {
            round.pause(1);
            while (sent < 16 && send(ends.client, "x", 1, 0) == 1) ++sent;
            error = errno;
        });
        round.pause(0);
        const int done = shutdown(ends.client, SHUT_WR);
        sender.join();
        char bytes[64];
        int received = 0;
        ssize_t count;
        while ((count = recv(ends.server, bytes, sizeof bytes, 0)) > 0) received += static_cast<int>(count);
        round.check("shutdown() succeeds", done == 0);
        round.check("a send that fails gives EPIPE", sent == 16 || error == EPIPE);
        round.check("all that was sent is received, then the end", count == 0 && received == sent);
        round.check("a later send gives EPIPE", send(ends.client, "x", 1, 0) == -1 && errno == EPIPE);
        reset_at_close(ends.server);
        close(ends.server);
        close(ends.client);
    });
}
