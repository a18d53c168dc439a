// A recv() that asks for less than has come leaves the rest for the next ones, however these are called.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(send(connection.client, "abcdefgh", 8, 0));
    char bytes[8] = "";
    wait_for_bytes(connection.server, 8);
    observe("recv 1 byte", Bytes{bytes, recv(connection.server, bytes, 1, MSG_WAITALL)});
    observe("read 2", Bytes{bytes, read(connection.server, bytes, 2)});
    observe("recvfrom 3", Bytes{bytes, recvfrom(connection.server, bytes, 3, MSG_WAITALL, nullptr, nullptr)});
    observe("recv the last 2", Bytes{bytes, recv(connection.server, bytes, 2, MSG_WAITALL)});
}
