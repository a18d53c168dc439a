// fgetc() on a stream whose descriptor is open for writing only fails with EBADF and sets the error indicator.
//
// ref:      POSIX.1-2024 XSH fgetc() ERRORS EBADF
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe ends = open_fifo("f");
    FILE* stream = must(fdopen(ends.writer, "w"));
    errno = 0;
    observe("fgetc", fgetc(stream));
    observe("error indicator", ferror(stream) != 0);
    observe("end-of-file indicator", feof(stream) != 0);
}
