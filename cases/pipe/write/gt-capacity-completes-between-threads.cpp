// A thread that writes more than a pipe holds returns only when all of it has been transferred to another thread that reads.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads
// assertion: pipe.write.blocking-gt-capacity-completes

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t capacity = fill_pipe(ends.writer), size = 16 * capacity + (1 << 20);  // it may grow
    note("the pipe held %zu", capacity);
    must(drain_pipe(ends.reader) == capacity);
    auto* sent = static_cast<unsigned char*>(must(malloc(size)));
    auto* got = static_cast<unsigned char*>(must(malloc(size)));
    for (size_t i = 0; i < size; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    size_t received = 0;
    Waker reader([&] { received = read_fully(ends.reader, got, size); });
    observe("write takes all", write(ends.writer, sent, size) == static_cast<ssize_t>(size));
    observe("it waited for the other thread", reader.has_begun());
    must(close(ends.writer));
    reader.join();
    observe("all arrives", received == size);
    observe("as written", std::memcmp(got, sent, size) == 0);
}
