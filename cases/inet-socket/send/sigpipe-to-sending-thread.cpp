// SIGPIPE of an Internet socket goes to the thread that sends: it stays pending there while the thread blocks it, though
// another thread would take it.
//
// ref:      POSIX.1-2024 XSH 2.10.14; POSIX.1-2024 XSH send() ERRORS EPIPE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/inet.hpp"
#include "support/threads.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(close(connection.server));
    wait_until_broken(connection.client);
    handle(SIGPIPE, count_in_threads);
    Thread thread([&] {
        block({SIGPIPE});
        observe("send", send(connection.client, "x", 1, 0));
        observe("pending in the thread", is_pending(SIGPIPE));
        breathe(20);
        observe("handler ran in the other one", handled_in_threads.load());
        unblock({SIGPIPE});
        observe("handler ran once it is not blocked", handled_in_threads.load());
    });
    thread.join();
}
