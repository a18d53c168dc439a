// A ppoll() that waits for room in a full FIFO returns with POLLOUT when another thread of the process empties it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLOUT
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    fill_pipe(ends.writer);
    Waker reader([&] { must(drain_pipe(ends.reader) > 0); });
    pollfd entry = {ends.writer, POLLOUT, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", reader.has_begun());
    observe("events", PollEvents{entry.revents});
    observe("write", write(ends.writer, "x", 1));
}
