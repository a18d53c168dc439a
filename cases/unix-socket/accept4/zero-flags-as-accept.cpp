// Without flags accept4() does what accept() does: it gives a descriptor without FD_CLOEXEC, and tells who has connected.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION accept4
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s"), client = bound_socket("client");
    request_connection(client, "s");
    UnixName peer;
    const int fd = accept4(listener, peer.room(), &peer.size, 0);
    observe("a stream socket", is_socket_of(SOCK_STREAM, fd));
    observe("the client", peer.path());
    observe("FD_CLOEXEC", (must(fcntl(fd, F_GETFD)) & FD_CLOEXEC) != 0);
    must(send(client, "hello", 5, 0));
    char bytes[8] = "";
    observe("which is heard", Bytes{bytes, recv(fd, bytes, sizeof bytes, 0)});
}
