// The descriptor that accept() gives has FD_CLOEXEC clear, whatever flags the listener has.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    must(fcntl(listener, F_SETFD, FD_CLOEXEC));
    set_nonblocking(listener);
    const int client = connected_socket("s");
    wait_for_data(listener);
    observe("FD_CLOEXEC of the listener", (must(fcntl(listener, F_GETFD)) & FD_CLOEXEC) != 0);
    const int fd = accept(listener, nullptr, nullptr);
    observe("a stream socket", is_socket_of(SOCK_STREAM, fd));
    observe("FD_CLOEXEC", (must(fcntl(fd, F_GETFD)) & FD_CLOEXEC) != 0);
    note("O_NONBLOCK %s", must(fcntl(fd, F_GETFL)) & O_NONBLOCK ? "set" : "clear");
    must(send(client, "x", 1, 0));
    wait_for_data(fd);
    char byte = 0;
    observe("which hears the client", Bytes{&byte, recv(fd, &byte, 1, 0)});
}
