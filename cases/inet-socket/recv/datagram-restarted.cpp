// A recv() goes on waiting for a datagram of the Internet after a handler with SA_RESTART has run in its thread.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/datagrams.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    const SocketPair pair = datagram_pair();
    char bytes[8] = "";
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&] {
        result = recv(pair.b, bytes, sizeof bytes, 0);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(send(pair.a, "x", 1, 0));
    over.open();
    waiter.join();
    errno = error;
    observe("recv", Bytes{bytes, result});
    observe("handler ran", handled_in_threads.load());
}
