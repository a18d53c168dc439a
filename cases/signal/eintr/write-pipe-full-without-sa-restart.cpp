// write() that waits for room in a full pipe fails with EINTR once a handler without SA_RESTART has run, and writes nothing.
//
// ref:     POSIX.1-2024 XSH write() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const long filled = fill_stream(writer);
    {
        const Alarms alarms;
        observe("write to a full pipe", write(writer, "y", 1));
    }
    observe("handler ran", handled > 0);

    drain_stream(reader, filled);
    char byte;
    set_nonblocking(reader);
    observe("read beyond what filled the pipe", read(reader, &byte, 1));
}
