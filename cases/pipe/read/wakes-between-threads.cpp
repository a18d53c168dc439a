// A thread that waits in read() on an empty pipe returns when another thread of the process writes a byte to it.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.read.blocks-while-writer-open

#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
    observe("it waited for the other thread", writer.has_begun());
}
