// Data and the end of file go from thread to thread of one process through a chain of pipes.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.fork.chain-of-pipes

#include "support/streams.hpp"
#include "support/waking.hpp"

constexpr size_t size = 100'000;

// Copies from `in` to `out` up to the end, and passes the end on.
static void copy(int in, int out) {
    char bytes[1000];
    for (ssize_t count; (count = read(in, bytes, sizeof bytes)) > 0;) write_fully(out, bytes, static_cast<size_t>(count));
    must(close(out));
}

int main() {
    static unsigned char bytes[size], got[size + 1];
    for (size_t i = 0; i < size; ++i) bytes[i] = static_cast<unsigned char>(i % 251);
    const Pipe first = open_pipe(), second = open_pipe(), third = open_pipe();
    Thread feeder([&] {
        write_fully(first.writer, bytes, size);
        must(close(first.writer));
    });
    Thread one([&] { copy(first.reader, second.writer); });
    Thread other([&] { copy(second.reader, third.writer); });
    size_t total = 0;
    ssize_t count;
    while ((count = read(third.reader, got + total, sizeof got - total)) > 0) total += static_cast<size_t>(count);
    observe("read at the end", count);
    observe("bytes", total);
    observe("as written", std::memcmp(got, bytes, size) == 0);
}
