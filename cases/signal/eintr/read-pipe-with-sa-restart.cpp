// read() that waits for an empty pipe goes on waiting after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    Gate third_alarm;
    Child sender([&, writer = writer] {
        third_alarm.wait();
        must(write(writer, "x", 1) == 1);
    });

    char byte = '-';
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("read of an empty pipe", read(reader, &byte, 1));
    }
    observe("byte", Bytes{&byte, 1});
    observe("handler ran", handled > 0);
}
