// On Linux a datagram of a sender without a name comes with an address of length zero: nobody can answer it.
//
// ref:     man7 unix(7) Address format
// profile: linux
// claims:  S3-026

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int server = bound_socket("server", SOCK_DGRAM), client = must(socket(AF_UNIX, SOCK_DGRAM, 0));
    const UnixAddress name = unix_address("server");
    observe("sendto from an unbound socket", sendto(client, "hello", 5, 0, name.address(), name.size));

    char bytes[16] = "";
    UnixName source;
    observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, source.room(), &source.size)});
    observe("length of the address", source.size);
}
