// read() that waits for an empty pipe fails with EINTR once a handler without SA_RESTART has run, and takes nothing.
//
// ref:     POSIX.1-2024 XSH read() ERRORS EINTR
// profile: posix
// strength: shall fail

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    char byte = '-';
    {
        const Alarms alarms;
        observe("read of an empty pipe", read(reader, &byte, 1));
    }
    observe("handler ran", handled > 0);

    must(write(writer, "x", 1) == 1);
    observe("read once there is a byte", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
