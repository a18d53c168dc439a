// fflush() that waits for room in a full pipe goes on waiting after a handler with SA_RESTART has run.
//
// ref:      POSIX.1-2024 XSH sigaction() SA_RESTART; POSIX.1-2024 XSH fflush() ERRORS EINTR
// profile:  posix
// strength: shall
// needs:    fork

#include "support/interruption.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    const long filled = fill_stream(writer);
    FILE* stream = must(fdopen(writer, "w"));
    must(setvbuf(stream, nullptr, _IOFBF, 1024) == 0);
    must(fputs("text", stream) >= 0);
    Gate third_alarm;
    Child receiver([&, reader = reader] {
        third_alarm.wait();
        drain_stream(reader, filled);
    });
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        observe("fflush to a full pipe", fflush(stream));
    }
    observe("handler ran", handled > 0);
    observe("error indicator", ferror(stream) != 0);
    observe("receiver", receiver.wait());
    char bytes[8] = "";
    set_nonblocking(reader);
    observe("read beyond what filled the pipe", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
