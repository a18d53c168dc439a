// A pipe joins what its writer sends in pieces, so a reader looks for the ends of lines itself, and stops when read() says 0.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION; XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-019

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));

    const pid_t pid = must(fork());
    if (pid == 0) {
        close(ends[0]);
        for (const char* piece : {"first li", "ne\nsecond line\nth", "ird line\n"}) {
            const size_t size = std::strlen(piece);
            if (write(ends[1], piece, size) != static_cast<ssize_t>(size)) _exit(1);
        }
        _exit(0);
    }
    close(ends[1]);

    char line[64], chunk[7];
    ssize_t length = 0, count;
    while ((count = read(ends[0], chunk, sizeof chunk)) > 0)
        for (ssize_t i = 0; i < count; ++i) {
            if (chunk[i] == '\n') {
                observe("line", Bytes{line, length});
                length = 0;
            } else if (length < static_cast<ssize_t>(sizeof line)) line[length++] = chunk[i];
        }
    observe("read at the end", count);
    observe("bytes after the last line", length);

    int status = -1;
    must(waitpid(pid, &status, 0));
    observe("writer", WaitStatus{status});
}
