// A thread that waits for room in a FIFO gets EPIPE when another thread of the process closes the last reader, and SIGPIPE, which
// stays pending for it while it blocks the signal.
//
// ref:      POSIX.1-2024 XSH write() ERRORS EPIPE
// profile:  posix
// strength: shall fail
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    fill_pipe(ends.writer);
    handle(SIGPIPE, count_in_threads);
    Gate returned;
    Waker closer([&] {
        must(close(ends.reader));
        returned.wait();  // this thread does not block SIGPIPE, and would take one that was sent to the process
    });
    block({SIGPIPE});
    observe("write", write(ends.writer, "x", 1));
    observe("it waited for the other thread", closer.has_begun());
    returned.open();
    closer.join();
    observe("SIGPIPE is pending for the thread", is_pending(SIGPIPE));
    unblock({SIGPIPE});
    observe("SIGPIPE handled", handled_in_threads.load());
}
