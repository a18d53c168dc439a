// readv() that waits for an empty pipe fails with EINTR once a handler without SA_RESTART has run, and takes nothing.
//
// ref:     POSIX.1-2024 XSH readv() ERRORS; POSIX.1-2024 XSH read() ERRORS EINTR
// profile: xsi
// strength: shall fail

#include "support/interruption.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char byte = '-';
    const iovec piece = {&byte, 1};
    {
        const Alarms alarms;
        observe("readv of an empty pipe", readv(reader, &piece, 1));
    }
    observe("handler ran", handled > 0);

    must(write(writer, "x", 1) == 1);
    observe("readv once there is a byte", readv(reader, &piece, 1));
    observe("byte", Bytes{&byte, 1});
}
