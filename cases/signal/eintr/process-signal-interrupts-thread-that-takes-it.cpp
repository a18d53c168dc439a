// A signal for the process that the first thread blocks is delivered to another thread, and interrupts the call in which that one
// waits.
//
// ref:     POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery; POSIX.1-2024 XSH read() ERRORS EINTR
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static Atomic<bool> returned = false;

int main() {
    handle(SIGUSR1);
    const sigset_t set = set_of({SIGUSR1});
    must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
    auto [reader, writer] = open_pipe();
    ssize_t result = 9;
    int error = 0;
    Thread thread([&, reader = reader] {
        must(Error{pthread_sigmask(SIG_UNBLOCK, &set, nullptr)});
        char byte;
        result = read(reader, &byte, 1);
        error = errno;
        returned = true;
    });
    eventually([&] {  // again and again: the first may come before the thread waits
        if (!returned) must(kill(getpid(), SIGUSR1));
        return returned.load();
    });
    must(write(writer, "x", 1) == 1);
    thread.join();
    errno = error;
    observe("read in the thread that does not block it", result);
    observe("handler ran", handled > 0);
}
