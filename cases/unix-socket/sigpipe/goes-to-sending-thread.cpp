// SIGPIPE of a socket goes to the thread that sends: it stays pending there while the thread blocks it, though another thread would
// take it.
//
// ref:      POSIX.1-2024 XSH 2.10.14; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    const auto [sender, receiver] = socket_pair();
    must(close(receiver));
    handle(SIGPIPE, count_in_threads);
    Thread thread([fd = sender] {
        block({SIGPIPE});
        observe("send", send(fd, "x", 1, 0));
        observe("pending in the thread", is_pending(SIGPIPE));
        breathe(20);
        observe("handler ran in the other one", handled_in_threads.load());
        unblock({SIGPIPE});
        observe("handler ran once it is not blocked", handled_in_threads.load());
    });
    thread.join();
}
