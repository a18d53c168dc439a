// A datagram server answers those of its clients that have bound a name; from the others it only hears.
//
// ref:      POSIX.1-2024 XSH recvfrom(); POSIX.1-2024 XSH sendto(); POSIX.1-2024 XSH bind()
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S3-026

#include "support/socket_results.hpp"

static void serve(int fd) {
    for (bool over = false; !over;) {
        char text[64];
        UnixName client;
        client.un = {};  // what recvfrom() stores for a client without a name is not specified
        const ssize_t size = recvfrom(fd, text, sizeof text - 1, 0, client.room(), &client.size);
        if (size == -1 && errno == EINTR) continue;
        observe("the server hears", Bytes{text, size});
        over = size >= 3 && std::memcmp(text, "bye", 3) == 0;
        const bool named = client.size > offsetof(sockaddr_un, sun_path) && client.un.sun_path[0] != '\0';
        observe("from a client with a name", named);
        if (named) must(sendto(fd, "heard you", 9, 0, client.address(), client.size));
    }
}

int main() {
    enter_scratch_directory();
    const int nameless = socket(AF_UNIX, SOCK_DGRAM, 0);
    if (nameless == -1 && (errno == EPROTOTYPE || errno == EPROTONOSUPPORT)) unsupported("no datagram sockets here");
    must(nameless);
    const int fd = bound_socket("server", SOCK_DGRAM);
    Child child([&] { serve(fd); });

    const UnixAddress server = unix_address("server");
    must(sendto(nameless, "hello", 5, 0, server.address(), server.size));

    const int named = bound_socket("client", SOCK_DGRAM);
    must(sendto(named, "bye", 3, 0, server.address(), server.size));
    char answer[64];
    const ssize_t size = recv(named, answer, sizeof answer, 0);
    observe("the server", child.wait());
    observe("the client hears", Bytes{answer, size});
    must(unlink("client"));
    must(unlink("server"));
}
