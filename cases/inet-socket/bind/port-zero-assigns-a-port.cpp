// On Linux binding an Internet socket to port 0 gives it a free port, under which it is reached on the loopback address; another
// socket cannot have that port.
//
// ref:      man7 ip(7) /proc interfaces ip_local_port_range; man7 ip(7) Address format; man7 ip(7) ERRORS EADDRINUSE
// profile:  linux
// strength: documented
// claims:   S1-086 S2-004 S2-009

#include "support/case.hpp"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/socket.h>

int main() {
    sockaddr_in name = {};
    name.sin_family = AF_INET;
    name.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int server = socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    if (server == -1 && errno == EAFNOSUPPORT) unsupported("no Internet sockets here");
    const int bound = bind(must(server), reinterpret_cast<sockaddr*>(&name), sizeof name);
    if (bound == -1 && errno == EADDRNOTAVAIL) unsupported("no loopback network here");
    observe("bind to port 0", bound);
    socklen_t length = sizeof name;
    observe("getsockname", getsockname(server, reinterpret_cast<sockaddr*>(&name), &length));
    observe("a port is there", name.sin_port != 0);
    const auto* address = reinterpret_cast<const unsigned char*>(&name.sin_addr);
    observe("the address starts with 127 and ends with 1", address[0] == 127 && address[3] == 1);
    must(listen(server, 2));

    const int other = must(socket(AF_INET, SOCK_STREAM, 0)), client = must(socket(AF_INET, SOCK_STREAM, 0));
    observe("bind another to it", bind(other, reinterpret_cast<sockaddr*>(&name), sizeof name));
    const int connected = connect(client, reinterpret_cast<sockaddr*>(&name), sizeof name);
    if (connected == -1 && (errno == ENETUNREACH || errno == EHOSTUNREACH)) unsupported("the loopback network is down here");
    observe("connect", connected);
    must(write(client, "hello", 5));
    char bytes[8] = "";
    observe("the server reads", Bytes{bytes, read(must(accept(server, nullptr, nullptr)), bytes, sizeof bytes)});
}
