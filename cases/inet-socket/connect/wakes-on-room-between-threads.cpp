// A connect() that waits because a listener's queue is full succeeds when another thread of the process accepts the connections
// in it. (A system may also refuse the connection at once, or wait for some time only.)
//
// ref:      POSIX.1-2024 XSH connect() DESCRIPTION; POSIX.1-2024 XSH connect() ERRORS ECONNREFUSED; POSIX.1-2024 XSH connect() ERRORS ETIMEDOUT
// profile:  posix
// strength: shall
// needs:    threads timing

#include "support/inet.hpp"
#include "support/waking.hpp"

int main() {
    const Loopback listening(1);
    const int client = inet_socket();
    if (!fill_listener(listening.name())) unsupported("the queue of a listener takes more than 100 connections, or refuses some");
    // Nobody says how many of the connections have to be accepted before another one has room.
    set_nonblocking(listening.listener());
    Atomic<bool> answered{false};
    Waker server([&] {
        for (; !answered; breathe()) accept(listening.listener(), nullptr, nullptr);
    });
    const int result = connect(client, listening.address(), listening.size());
    note("it waited for the other thread: %s", server.has_begun() ? "yes" : "no");
    answered = true;
    observe("connect", result, {"0", "-1 ECONNREFUSED", "-1 ECONNRESET", "-1 ETIMEDOUT"});
    observe("a connected socket sends", result == -1 || send(client, "x", 1, MSG_NOSIGNAL) == 1);
}
