// fgetc() that waits for an empty pipe goes on waiting after a handler with SA_RESTART has run.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH fgetc() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    FILE* stream = must(fdopen(reader, "r"));
    Gate third_alarm;
    Child sender([&, writer = writer] {
        third_alarm.wait();
        must(write(writer, "x", 1) == 1);
    });
    int byte;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        byte = fgetc(stream);
    }
    observe("fgetc gives the byte", byte == 'x');
    observe("handler ran", handled > 0);
    observe("error indicator", ferror(stream) != 0);
}
