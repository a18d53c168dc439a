// readv() of a thread that waits for an empty pipe goes on waiting after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   xsi
// strength:  shall
// needs:     threads
// assertion: signal.eintr.readv-pipe-with-sa-restart

#include "support/threads.hpp"

#include <sys/uio.h>

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    auto [reader, writer] = open_pipe();
    char bytes[] = "--";
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&, reader = reader] {
        const iovec parts[] = {{&bytes[0], 1}, {&bytes[1], 1}};
        result = readv(reader, parts, 2);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    must(write(writer, "xy", 2) == 2);
    over.open();
    waiter.join();
    errno = error;
    observe("readv of an empty pipe", result);
    observe("bytes", Bytes{bytes, 2});
    observe("handler ran", handled_in_threads.load());
}
