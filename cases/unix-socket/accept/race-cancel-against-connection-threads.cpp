// A thread that waits in accept() is cancelled about when a client connects. It gets the connection, or another accept() does.
//
// ref:      POSIX.1-2024 XSH 2.9.5 Thread Cancellation; POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/cancelled_waits.hpp"
#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    repeat_rounds([&](Round& round) {
        int client = -1, connection = -1, rest = -1;
        // A connection may be made a moment after connect() has asked for it.
        auto is_left = [&] {
            pollfd entry = {listener, POLLIN, 0};
            return connection == -1 && eventually_unless_all_sleep([&] { return poll(&entry, 1, 0) == 1; });
        };
        cancelled_waits(
            round, [&] { return (connection = accept(listener, nullptr, nullptr)) != -1; }, [&] { client = connected_socket("s"); },
            [&] {
                const bool left = is_left() && (rest = accept(listener, nullptr, nullptr)) != -1;
                for (int* fd : {&client, &connection, &rest}) {
                    if (*fd != -1) close(*fd);
                    *fd = -1;
                }
                return left;
            });
        pollfd entry = {listener, POLLIN, 0};
        round.check("no other connection waits", poll(&entry, 1, 0) == 0);
    });
}
