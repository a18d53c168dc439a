// fflush() to a pipe that nobody can read from fails with EPIPE, sets the error indicator, and SIGPIPE is sent.
//
// ref:      POSIX.1-2024 XSH fflush() ERRORS EPIPE; POSIX.1-2024 XSH fflush() RETURN VALUE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("read", stream) >= 0);
    observe("fflush with a reader", fflush(stream));
    observe("error indicator", ferror(stream) != 0);
    char bytes[8] = "";
    set_nonblocking(reader);
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
    must(close(reader));
    must(fputs("unread", stream) >= 0);
    observe("fflush without one", fflush(stream));
    observe("error indicator", ferror(stream) != 0);
    observe("SIGPIPE handled", handled);
    fclose(stream);
}
