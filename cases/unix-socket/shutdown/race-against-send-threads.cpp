// While one thread sends on a stream, another one shuts it down for writing: sends succeed, and then give EPIPE; the other end gets
// all that was sent, and then the end.
//
// ref:      POSIX.1-2024 XSH shutdown() DESCRIPTION; POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH recv() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGPIPE, SIG_IGN);
    repeat_rounds([](Round& round) {
        const SocketPair ends = socket_pair();
        int sent = 0, error = 0;
        Thread sender([&] {
            round.pause(1);
            while (sent < 40 && send(ends.a, "x", 1, 0) == 1) ++sent;
            error = errno;
        });
        round.pause(0);
        const int done = shutdown(ends.a, SHUT_WR);
        sender.join();
        char bytes[64];
        int received = 0;
        ssize_t count;
        while ((count = recv(ends.b, bytes, sizeof bytes, 0)) > 0) received += static_cast<int>(count);
        round.check("shutdown() succeeds", done == 0);
        round.check("a send that fails gives EPIPE", sent == 40 || error == EPIPE);
        round.check("all that was sent is received, then the end", count == 0 && received == sent);
        round.check("a later send gives EPIPE", send(ends.a, "x", 1, 0) == -1 && errno == EPIPE);
        close(ends.a);
        close(ends.b);
    });
}
