// fputc() on an unbuffered stream whose descriptor is open for reading only fails with EBADF and sets the error indicator.
//
// ref:      POSIX.1-2024 XSH fputc() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    FILE* stream = must(fdopen(ends.reader, "r"));
    must(setvbuf(stream, nullptr, _IONBF, 0) == 0);
    errno = 0;
    observe("fputc", fputc('x', stream));
    observe("error indicator", ferror(stream) != 0);
    observe("end-of-file indicator", feof(stream) != 0);
}
