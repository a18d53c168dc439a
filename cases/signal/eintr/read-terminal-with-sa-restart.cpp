// read() goes on waiting for a line of a terminal after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: xsi
// strength: shall
// needs:   fork pty

#include "support/interruption.hpp"

int main() {
    const int manager = must(posix_openpt(O_RDWR | O_NOCTTY));
    must(grantpt(manager));
    must(unlockpt(manager));
    const int terminal = must(open(must(ptsname(manager)), O_RDWR | O_NOCTTY));
    Gate third_alarm;
    Child typist([&] {
        third_alarm.wait();
        must(write(manager, "new\n", 4) == 4);
    });

    char line[8] = "old";
    ssize_t size;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        size = read(terminal, line, sizeof line);
    }
    observe("read without a line", Bytes{line, size});
    observe("handler ran", handled > 0);
}
