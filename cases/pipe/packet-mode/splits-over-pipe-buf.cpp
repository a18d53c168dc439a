// A write of more than PIPE_BUF bytes to an O_DIRECT pipe becomes several packets of at most PIPE_BUF bytes.
//
// ref:      man7 pipe(2) O_DIRECT
// profile:  linux
// strength: documented
// needs:    threads

#include "support/streams.hpp"
#include "support/threads.hpp"

int main() {
    int ends[2] = {-1, -1};
    must(pipe2(ends, O_DIRECT));
    const size_t most = pipe_buf(ends[1]), size = 2 * most + 1000;
    auto* sent = must(static_cast<unsigned char*>(malloc(size)));
    auto* got = must(static_cast<unsigned char*>(calloc(2 * size, 1)));
    for (size_t i = 0; i < size; ++i) sent[i] = static_cast<unsigned char>(i % 251);
    ssize_t written = -1;
    Thread thread([&] {
        written = write(ends[1], sent, size);
        close(ends[1]);
    });
    size_t total = 0, packets = 0, too_large = 0;
    for (ssize_t count; total < size && (count = read(ends[0], got + total, size)) > 0; total += static_cast<size_t>(count)) {
        ++packets;
        too_large += static_cast<size_t>(count) > most;
    }
    thread.join();
    observe("write takes all", written == static_cast<ssize_t>(size));
    observe("at least three packets", packets >= 3);
    observe("packets larger than PIPE_BUF", too_large);
    observe("all arrives", total == size);
    observe("as written", std::memcmp(got, sent, size) == 0);
    observe("read at the end", read(ends[0], got, size));
}
