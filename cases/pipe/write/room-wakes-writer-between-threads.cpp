// A thread that waits for room in a full pipe goes on when another thread of the process reads the pipe.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t capacity = fill_pipe(ends.writer);
    char bytes[4096] = {};
    Waker reader([&] {
        for (size_t left = capacity; left > 0;) left -= must(read(ends.reader, bytes, left < sizeof bytes ? left : sizeof bytes));
    });
    observe("write", write(ends.writer, "hello", 5));
    observe("it waited for the other thread", reader.has_begun());
    reader.join();
    observe("read what it wrote", Bytes{bytes, read(ends.reader, bytes, 5)});
}
