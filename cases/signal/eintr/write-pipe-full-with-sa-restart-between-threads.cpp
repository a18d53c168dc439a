// write() of a thread that waits for room in a full pipe goes on waiting after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.write-pipe-full-with-sa-restart

#include "support/interruption.hpp"
#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    auto [reader, writer] = open_pipe();
    const long filled = fill_stream(writer);
    ssize_t result = -7;
    int error = 0;
    Gate over;
    Thread waiter([&, writer = writer] {
        result = write(writer, "y", 1);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    drain_stream(reader, filled);
    over.open();
    waiter.join();
    errno = error;
    observe("write to a full pipe", result);
    observe("handler ran", handled_in_threads.load());
    char byte = '-';
    set_nonblocking(reader);
    observe("read beyond what filled the pipe", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
