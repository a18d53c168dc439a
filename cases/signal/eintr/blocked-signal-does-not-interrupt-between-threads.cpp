// A signal for a thread that blocks it does not interrupt the call in which that thread waits, and stays pending for it.
//
// ref:       POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.blocked-signal-does-not-interrupt

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads);
    auto [reader, writer] = open_pipe();
    char byte = '-';
    ssize_t result = -7;
    int error = 0;
    bool pending = false;
    Gate blocked;
    Thread waiter([&, reader = reader] {
        block({SIGUSR1});
        blocked.open();
        result = read(reader, &byte, 1);
        error = errno;
        pending = is_pending(SIGUSR1);
    });
    blocked.wait();
    let_thread_block(waiter);
    must(Error{pthread_kill(waiter.id(), SIGUSR1)});
    breathe(10);
    must(write(writer, "x", 1) == 1);
    waiter.join();
    errno = error;
    observe("read of an empty pipe", result);
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled_in_threads.load());
    observe("signal pending for the thread", pending);
}
