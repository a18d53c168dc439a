// fflush() to a full pipe with O_NONBLOCK fails with EAGAIN and sets the error indicator.
//
// ref:      POSIX.1-2024 XSH fflush() ERRORS EAGAIN; POSIX.1-2024 XSH fflush() RETURN VALUE
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    fill_pipe(writer);
    set_nonblocking(writer);
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("no room", stream) >= 0);
    observe("error indicator", ferror(stream) != 0);
    observe("fflush", fflush(stream));
    observe("error indicator", ferror(stream) != 0);
}
