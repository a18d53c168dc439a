// writev() that waits for room in a full pipe fails with EINTR once a handler without SA_RESTART has run, and writes nothing.
//
// ref:     POSIX.1-2024 XSH writev() ERRORS; POSIX.1-2024 XSH write() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char text[] = "y";
    const iovec piece = {text, 1};
    const long filled = fill_stream(writer);
    {
        const Alarms alarms;
        observe("writev to a full pipe", writev(writer, &piece, 1));
    }
    observe("handler ran", handled > 0);

    drain_stream(reader, filled);
    char byte;
    set_nonblocking(reader);
    observe("read beyond what filled the pipe", read(reader, &byte, 1));
}
