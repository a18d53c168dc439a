// Two threads that read one pipe while it is written to get each byte once between them, and both find the end.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/two_readers.hpp"

int main() {
    repeat_rounds([](Round& round) {
        int ends[2];
        must(pipe(ends));
        two_readers(
            round, [&](void* buffer, size_t size) { return read(ends[0], buffer, size); },
            [&](const void* data, size_t size) { return write(ends[1], data, size); }, [&] { close(ends[1]); });
        close(ends[0]);
    });
}
