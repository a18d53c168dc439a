// recv() of a thread goes on waiting for data after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.recv-stream-with-sa-restart

#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    auto [a, b] = socket_pair();
    char byte = '-';
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&, a = a] {
        result = recv(a, &byte, 1, 0);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(send(b, "x", 1, 0) == 1);
    over.open();
    waiter.join();
    errno = error;
    observe("recv without data", result);
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled_in_threads.load());
}
