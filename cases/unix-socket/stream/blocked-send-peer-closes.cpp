// A send() that waits for room fails when the peer closes, and so does the next one.
//
// ref:      POSIX.1-2024 XSH send() ERRORS ECONNRESET; POSIX.1-2024 XSH send() ERRORS EPIPE; POSIX.1-2024 XSH 2.3 Error Numbers
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/socket_results.hpp"
#include "support/threads.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(fill_socket(sender) > 0);
    Atomic<bool> begun{false};
    Thread thread([&, fd = sender] {
        begun = true;
        observe("send", send(fd, "x", 1, MSG_NOSIGNAL), {ECONNRESET, ENOTCONN, EPIPE});
    });
    must(eventually([&] { return begun.load(); }));
    breathe(20);
    must(close(receiver));
    thread.join();
    observe("the next one", send(sender, "y", 1, MSG_NOSIGNAL), {ECONNRESET, EPIPE});
}
