// sendto() reaches the datagram socket that is bound to the path, and recvfrom() tells the path of the sender, to which an
// answer can be sent.
//
// ref:      POSIX.1-2024 XSH sendto() DESCRIPTION; POSIX.1-2024 XSH recvfrom() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S3-026
// assertion: unix-socket.dgram.sendto-unconnected unix-socket.dgram.reply-to-source

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int server = bound_socket("server", SOCK_DGRAM), client = bound_socket("client", SOCK_DGRAM);
    const UnixAddress name = unix_address("server");
    observe("sendto", sendto(client, "question", 8, 0, name.address(), name.size));

    char bytes[16] = "";
    UnixName source;
    observe("recvfrom", Bytes{bytes, recvfrom(server, bytes, sizeof bytes, 0, source.room(), &source.size)});
    observe("the family of the sender is AF_UNIX", source.is_unix());
    observe("its path", source.path().chars);

    observe("sendto that address", sendto(server, "answer", 6, 0, source.address(), source.size));
    observe("the sender receives", Bytes{bytes, recv(client, bytes, sizeof bytes, 0)});
}
