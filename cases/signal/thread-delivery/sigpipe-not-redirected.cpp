// The SIGPIPE of a write is sent to the thread that writes: if it blocks the signal, it stays pending for that thread, although
// another one does not block it.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile:  posix
// strength: shall
// needs:    threads

#include "support/threads.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    close(reader);
    {
        Thread thread([fd = writer] {
            const sigset_t set = set_of({SIGPIPE});
            must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
            observe("write in a thread that blocks SIGPIPE", write(fd, "x", 1));
            observe("pending in it", is_pending(SIGPIPE));
        });
    }
    breathe(10);
    observe("handled", handled);
    observe("write in the other thread", write(writer, "x", 1));
    observe("handled", handled);
}
