// send() of a thread that waits for room in a stream socket goes on waiting after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.send-stream-full-with-sa-restart

#include "support/interruption.hpp"
#include "support/sockets.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    auto [a, b] = socket_pair();
    const long filled = fill_stream(a);
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&, a = a] {
        result = send(a, "y", 1, 0);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    drain_stream(b, filled);
    over.open();
    waiter.join();
    errno = error;
    observe("send to a full socket", result);
    observe("handler ran", handled_in_threads.load());
    char byte = '-';
    set_nonblocking(b);
    observe("read beyond what filled the socket", read(b, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
