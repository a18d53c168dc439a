// open() of a FIFO for reading goes on waiting for a writer after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork
// assertion: fifo.open.sa-restart-resumes

#include "support/interruption.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("fifo", 0600));
    Gate third_alarm;
    Child sender([&] {
        third_alarm.wait();
        const int writer = must(open("fifo", O_WRONLY));
        must(write(writer, "x", 1) == 1);
        for (;;) pause();
    });

    int reader;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        reader = open("fifo", O_RDONLY);
    }
    reader == -1 ? observe("open without a writer", reader) : observe("open without a writer", "a descriptor");
    observe("handler ran", handled > 0);
    char byte = '-';
    observe("read", read(reader, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
