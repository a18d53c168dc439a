// Two threads that receive from one stream socket while the other end sends get each byte once between them, and both find the end.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH 2.10.6 Socket Types
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/sockets.hpp"
#include "support/two_readers.hpp"

int main() {
    repeat_rounds([](Round& round) {
        const SocketPair ends = socket_pair();
        two_readers(
            round, [&](void* buffer, size_t size) { return recv(ends.b, buffer, size, 0); },
            [&](const void* data, size_t size) { return send(ends.a, data, size, 0); }, [&] { shutdown(ends.a, SHUT_WR); });
        close(ends.a);
        close(ends.b);
    });
}
