// A ppoll() that waits for a FIFO returns with POLLIN when another thread of the process writes to it.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION ppoll; XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall
// since:    2024
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    pollfd entry = {ends.reader, POLLIN, 0};
    observe("ppoll", ppoll(&entry, 1, nullptr, nullptr));
    observe("it waited for the other thread", writer.has_begun());
    observe("events", PollEvents{entry.revents});
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
