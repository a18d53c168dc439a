// fflush() that waits for room in a full pipe fails with EINTR once a handler without SA_RESTART has run, and sets the error
// indicator.
//
// ref:      POSIX.1-2024 XSH fflush() ERRORS EINTR; POSIX.1-2024 XSH fflush() RETURN VALUE
// profile:  posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const long filled = fill_stream(writer);
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("text", stream) >= 0);
    {
        const Alarms alarms;
        observe("fflush to a full pipe", fflush(stream));
    }
    observe("handler ran", handled > 0);
    observe("error indicator", ferror(stream) != 0);
    drain_stream(reader, filled);  // what the stream still holds must find room at the end of the program
}
