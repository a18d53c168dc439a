// A thread that waits in read() on an empty FIFO returns when another thread of the process writes to it.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
    observe("it waited for the other thread", writer.has_begun());
}
