// Whether a thread's call is restarted depends on the signal that interrupts it: not by the one with SA_RESTART, by the one without
// it.
//
// ref:       POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: signal.eintr.mixed-flags-non-restart-wins

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, count_in_threads, SA_RESTART);
    handle(SIGUSR2, count_in_threads);
    auto [reader, writer] = open_pipe();
    Journal journal;
    ssize_t result = -7;
    int error = 0;
    Atomic<bool> returned = false;
    Gate over;
    Thread waiter([&, reader = reader] {
        char byte;
        result = read(reader, &byte, 1);
        error = errno;
        journal.enter("return");
        returned = true;
        over.wait();
    });
    signal_three_times(waiter);
    journal.enter("SIGUSR2");
    eventually([&] {  // again and again: the first may come before the call goes on
        let_thread_block(waiter);
        if (!returned) must(Error{pthread_kill(waiter.id(), SIGUSR2)});
        return returned.load();
    });
    must(write(writer, "x", 1) == 1);  // for a system that goes on waiting
    over.open();
    waiter.join();
    errno = error;
    observe("read of an empty pipe", result);
    const Text order = journal.text();
    observe("order", order.chars);
}
