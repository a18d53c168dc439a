// fwrite() of more than a pipe can hold waits until another thread has read enough; all of it arrives.
//
// ref:      POSIX.1-2024 XSH fwrite() DESCRIPTION; POSIX.1-2024 XSH fwrite() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    threads

#include "support/streams.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    const size_t size = 16 * fill_pipe(ends.writer) + (1 << 20);  // it may grow
    drain_pipe(ends.reader);
    char* sent = static_cast<char*>(must(std::malloc(size)));
    char* got = static_cast<char*>(must(std::malloc(size)));
    for (size_t i = 0; i < size; ++i) sent[i] = static_cast<char>('a' + i % 23);
    FILE* stream = must(fdopen(ends.writer, "w"));
    size_t arrived = 0;
    Waker reading([&] { arrived = read_fully(ends.reader, got, size); });
    observe("all was written", fwrite(sent, 1, size, stream) == size && fflush(stream) == 0);
    observe("it waited for the other thread", reading.has_begun());
    reading.join();
    observe("all has arrived", arrived == size && std::memcmp(sent, got, size) == 0);
}
