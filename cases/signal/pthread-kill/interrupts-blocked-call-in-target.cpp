// A signal sent by pthread_kill() interrupts the call in which the thread waits, and no call of another thread.
//
// ref:     POSIX.1-2024 XSH pthread_kill() DESCRIPTION; POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static int returned = 0;

int main() {
    handle(SIGUSR1);
    auto [first_reader, first_writer] = open_pipe();
    auto [second_reader, second_writer] = open_pipe();
    char byte = '-';
    ssize_t first_result = 9, second_result = 9;
    int first_errno = 0;
    Thread first([&, fd = first_reader] {
        char unused;
        first_result = read(fd, &unused, 1);
        first_errno = errno;
        __atomic_store_n(&returned, 1, __ATOMIC_SEQ_CST);
    });
    Thread second([&, fd = second_reader] { second_result = read(fd, &byte, 1); });

    breathe(10);
    int error = 0;
    eventually([&] {  // again and again: the first may come before the thread waits
        if (__atomic_load_n(&returned, __ATOMIC_SEQ_CST)) return true;
        if (error == 0) error = pthread_kill(first.id(), SIGUSR1);
        return false;
    });
    observe("pthread_kill of the first thread", Error{error});
    must(write(second_writer, "x", 1) == 1);
    must(write(first_writer, "x", 1) == 1);
    first.join();
    second.join();
    errno = first_errno;
    observe("read in the first thread", first_result);
    observe("handler ran", handled > 0);
    observe("read in the second thread", second_result);
    observe("byte", Bytes{&byte, 1});
}
