// writev() that waits for room in a full pipe goes on waiting after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

#include <sys/uio.h>

int main() {
    auto [reader, writer] = open_pipe();
    char text[] = "y";
    const iovec piece = {text, 1};
    const long filled = fill_stream(writer);
    Gate third_alarm;
    Child receiver([&, reader = reader] {
        third_alarm.wait();
        drain_stream(reader, filled);
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("writev to a full pipe", writev(writer, &piece, 1));
    }
    observe("handler ran", handled > 0);

    observe("receiver", receiver.wait());
    char byte = '-';
    set_nonblocking(reader);
    observe("read beyond what filled the pipe", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
