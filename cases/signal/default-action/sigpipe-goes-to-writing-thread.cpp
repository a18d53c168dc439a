// SIGPIPE of a write() to a pipe without readers is sent to the thread that writes.
//
// ref:     POSIX.1-2024 XSH write() ERRORS EPIPE; POSIX.1-2024 XSH 2.4.1 Signal Generation and Delivery
// profile: posix
// strength: shall
// needs:   threads

#include "support/threads.hpp"

static pthread_t handled_by;

int main() {
    handle(SIGPIPE, [](int) {
        handled = handled + 1;
        handled_by = pthread_self();
    });
    auto [reader, writer] = open_pipe();
    close(reader);
    Gate written, seen;
    Thread other([&, writer = writer] {
        observe("write", write(writer, "x", 1));
        observe("handled", handled);
        observe("by the writing thread", pthread_equal(handled_by, pthread_self()) != 0);
        const sigset_t set = set_of({SIGPIPE});
        must(Error{pthread_sigmask(SIG_BLOCK, &set, nullptr)});
        observe("write with SIGPIPE blocked", write(writer, "x", 1));
        observe("pending for the writing thread", is_pending(SIGPIPE));
        written.open();
        seen.wait();
    });
    written.wait();
    observe("pending for the other", is_pending(SIGPIPE));
    seen.open();
    other.join();
    observe("handled", handled);
}
