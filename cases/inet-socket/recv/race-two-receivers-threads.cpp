// Two threads that receive from one connection while the other end sends get each byte once between them, and both find the end.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH 2.10.6 Socket Types
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/loopback_races.hpp"
#include "support/two_readers.hpp"

int main() {
    const Loopback loopback;
    repeat_rounds([&](Round& round) {
        const Connection ends = loopback.connection();
        two_readers(
            round, [&](void* buffer, size_t size) { return recv(ends.server, buffer, size, 0); },
            [&](const void* data, size_t size) { return send(ends.client, data, size, 0); },
            [&] { shutdown(ends.client, SHUT_WR); });
        reset_at_close(ends.client);
        close(ends.client);
        close(ends.server);
    });
}
