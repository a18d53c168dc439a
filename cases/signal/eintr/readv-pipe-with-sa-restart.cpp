// readv() that waits for an empty pipe goes on waiting after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH readv() ERRORS
// profile: xsi
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    Gate third_alarm;
    Child sender([&, writer = writer] {
        third_alarm.wait();
        must(write(writer, "x", 1) == 1);
    });

    char byte = '-';
    const iovec piece = {&byte, 1};
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("readv of an empty pipe", readv(reader, &piece, 1));
    }
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled > 0);
}
