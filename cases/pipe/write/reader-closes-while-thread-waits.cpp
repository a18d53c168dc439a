// A thread that waits for room in a pipe gets EPIPE and one SIGPIPE when another thread of the process closes the last read end.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    threads
// assertion: pipe.write.reader-closes-while-blocked

#include "support/streams.hpp"
#include "support/waking.hpp"

static std::atomic<int> in_writer{0}, elsewhere{0};
static thread_local volatile bool writing = false;

int main() {
    handle(SIGPIPE, [](int) { ++(writing ? in_writer : elsewhere); });
    const Pipe ends = open_pipe();
    fill_pipe(ends.writer);
    writing = true;
    Waker closer([&] { must(close(ends.reader)); });
    observe("write", write(ends.writer, "x", 1));
    observe("it waited for the other thread", closer.has_begun());
    observe("SIGPIPE in the thread that writes", in_writer.load());
    observe("SIGPIPE elsewhere", elsewhere.load());
}
