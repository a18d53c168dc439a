// recvmsg() of a thread goes on waiting for data of a stream after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.recvmsg-stream-with-sa-restart

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
        iovec part = {&byte, 1};
        msghdr message = {};
        message.msg_iov = &part;
        message.msg_iovlen = 1;
        result = recvmsg(a, &message, 0);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(send(b, "x", 1, 0) == 1);
    over.open();
    waiter.join();
    errno = error;
    observe("recvmsg without data", result);
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled_in_threads.load());
}
