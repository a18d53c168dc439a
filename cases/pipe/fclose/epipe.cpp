// fclose() of a stream with unwritten data for a pipe that nobody can read from fails with EPIPE, and SIGPIPE is sent.
//
// ref:      POSIX.1-2024 XSH fclose() ERRORS EPIPE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    handle(SIGPIPE);
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("unread", stream) >= 0);
    must(close(reader));
    observe("fclose", fclose(stream));
    observe("SIGPIPE handled", handled);
}
