// A thread that has been cancelled already ends in connect(), even where the listener has room for the connection.
//
// ref:      POSIX.1-2024 XSH 2.9.5.2 Cancellation Points
// profile:  posix
// strength: shall
// needs:    threads

#include "support/cancellation.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    must(listening_socket("s"));
    const int client = unix_socket();
    const UnixAddress name = unix_address("s");
    observe_pending_cancellation([&] { return connect(client, name.address(), name.size); });
}
