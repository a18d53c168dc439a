// accept() goes on waiting for a connection after a handler with SA_RESTART has run.
//
// ref:     POSIX.1-2024 XSH sigaction() SA_RESTART
// profile: posix
// strength: shall
// needs:   fork

#include "support/interruption.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("socket");
    Gate third_alarm;
    Child client([&] {
        third_alarm.wait();
        const UnixAddress name = unix_address("socket");
        const int connection = unix_socket();
        must(connect(connection, name.address(), name.size));
        must(write(connection, "x", 1) == 1);
        for (;;) pause();
    });

    int connection;
    {
        const Alarms alarms(SA_RESTART, &third_alarm);
        connection = accept(listener, nullptr, nullptr);
    }
    connection == -1 ? observe("accept", connection) : observe("accept", "a descriptor");
    observe("handler ran", handled > 0);
    char byte = '-';
    observe("read from the connection", read(connection, &byte, 1));
    observe("byte", Bytes{&byte, 1});
}
