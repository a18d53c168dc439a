// SIGPIPE is sent to the thread that wrote, not just to any thread of its process.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/threads.hpp"

static Atomic<int> in_writer{0}, elsewhere{0};
static thread_local volatile bool writing = false;

int main() {
    handle(SIGPIPE, [](int) { ++(writing ? in_writer : elsewhere); });
    const Pipe ends = open_pipe();
    close(ends.reader);
    int failed = 0;
    Thread thread([&] {
        writing = true;
        for (int i = 0; i < 20; ++i) failed += write(ends.writer, "x", 1) == -1 && errno == EPIPE;
    });
    thread.join();
    observe("writes that failed with EPIPE", failed);
    observe("handled in the thread that wrote", in_writer.load());
    observe("handled elsewhere", elsewhere.load());
}
