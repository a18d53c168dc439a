// open() of a thread that waits for a writer of a FIFO goes on waiting after a handler with SA_RESTART has run in that thread.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.open-fifo-with-sa-restart

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    enter_scratch_directory();
    must(mkfifo("fifo", 0600));
    int reader = -7, error = 0;
    Gate over;
    Thread waiter([&] {
        reader = open("fifo", O_RDONLY);
        error = errno;
        over.wait();
    });
    signal_three_times(waiter);
    const int writer = must(open("fifo", O_WRONLY));  // waits for ever where the other open has failed
    over.open();
    waiter.join();
    errno = error;
    reader == -1 ? observe("open without a writer", reader) : observe("open without a writer", "a descriptor");
    observe("handler ran", handled_in_threads.load());
    must(write(writer, "x", 1) == 1);
    char byte = '-';
    observe("read", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
