// A signal for a thread that is ignored, by choice or by default, does not interrupt the call in which that thread waits.
//
// ref:       POSIX.1-2024 XSH 2.4.4 Signal Effects on Other Functions; POSIX.1-2024 XSH pthread_kill() DESCRIPTION
// profile:   posix
// strength:  shall
// needs:     threads
// assertion: signal.eintr.ignored-signal-does-not-interrupt

#include "support/threads.hpp"

int main() {
    handle(SIGUSR1, SIG_IGN);
    auto [reader, writer] = open_pipe();
    char byte = '-';
    ssize_t result = -7;
    int error = 0;
    Thread waiter([&, reader = reader] {
        result = read(reader, &byte, 1);
        error = errno;
    });
    for (int signo : {SIGUSR1, SIGURG, SIGCHLD, SIGUSR1}) {
        let_thread_block(waiter);
        must(Error{pthread_kill(waiter.id(), signo)});
        breathe(5);
    }
    must(write(writer, "x", 1) == 1);
    waiter.join();
    errno = error;
    observe("read of an empty pipe", result);
    observe("byte", Bytes{&byte, 1});
}
