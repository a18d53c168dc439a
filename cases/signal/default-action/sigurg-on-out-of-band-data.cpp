// Out-of-band data that arrives at a socket sends SIGURG to the process that F_SETOWN names; other data does not.
//
// ref:     POSIX.1-2024 XSH 2.10.14 Signals; POSIX.1-2024 XSH fcntl() F_SETOWN
// profile: posix
// strength: shall

#include "support/case.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    handle(SIGURG);
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    auto* address = reinterpret_cast<sockaddr*>(&name);
    socklen_t length = sizeof name;
    const int server = socket(AF_INET, SOCK_STREAM, 0);
    if (server == -1 || bind(server, address, length) == -1) unsupported("no Internet sockets here, or no loopback network");
    must(listen(server, 1));
    must(getsockname(server, address, &length));
    const int client = must(socket(AF_INET, SOCK_STREAM, 0));
    const int flags = must(fcntl(client, F_GETFL));
    must(fcntl(client, F_SETFL, flags | O_NONBLOCK));  // as connect() may wait for accept()
    if (connect(client, address, length) == -1 && errno != EINPROGRESS) unsupported("no loopback network here");
    must(fcntl(client, F_SETFL, flags));
    const int accepted = must(accept(server, nullptr, nullptr));

    observe("F_SETOWN", Done{fcntl(accepted, F_SETOWN, getpid())});
    observe("send", send(client, "x", 1, 0));
    char byte = '-';
    observe("data arrives", Bytes{&byte, recv(accepted, &byte, 1, 0)});
    observe("SIGURG handled", handled);
    const ssize_t sent = send(client, "!", 1, MSG_OOB);
    if (sent == -1 && errno == EOPNOTSUPP) unsupported("no out-of-band data here");
    observe("send out of band", sent);
    observe("SIGURG comes", eventually([] { return handled > 0; }));
}
