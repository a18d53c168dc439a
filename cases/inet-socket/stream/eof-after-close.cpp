// Behind what was sent before close() the other end finds the end, again and again.
//
// ref:      POSIX.1-2024 XSH recv() RETURN VALUE; POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH 2.10.6
// profile:  posix
// strength: shall

#include "support/inet.hpp"

int main() {
    const Connection connection = Loopback().connection();
    must(send(connection.client, "last words", 10, 0));
    observe("close", close(connection.client));
    char bytes[16] = "";
    observe("recv", Bytes{bytes, recv(connection.server, bytes, 10, MSG_WAITALL)});
    observe("and then", recv(connection.server, bytes, sizeof bytes, 0));
    observe("again", recv(connection.server, bytes, sizeof bytes, 0));
    observe("read", read(connection.server, bytes, sizeof bytes));
}
