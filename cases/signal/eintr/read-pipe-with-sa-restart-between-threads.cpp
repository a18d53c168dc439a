// read() of a thread that waits for an empty pipe goes on waiting after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.read-pipe-with-sa-restart

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    auto [reader, writer] = open_pipe();
    char byte = '-';
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&, reader = reader] {
        result = read(reader, &byte, 1);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(write(writer, "x", 1) == 1);
    over.open();
    waiter.join();
    errno = error;
    observe("read of an empty pipe", result);
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled_in_threads.load());
}
