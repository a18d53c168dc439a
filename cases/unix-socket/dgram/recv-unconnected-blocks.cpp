// recv() needs no connection on a datagram socket: it waits for a datagram.
//
// ref:      POSIX.1-2024 XSH recv() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/socket_results.hpp"

int main() {
    enter_scratch_directory();
    const int fd = bound_socket("d", SOCK_DGRAM);
    observe_blocking("recv", [fd] {
        char byte;
        return recv(fd, &byte, 1, 0);
    });
    set_nonblocking(fd);
    char byte = 0;
    observe_would_block("recv with O_NONBLOCK", recv(fd, &byte, 1, 0));
    must(send(connected_socket("d", SOCK_DGRAM), "x", 1, 0));
    wait_for_data(fd);
    observe("recv of a datagram", Bytes{&byte, recv(fd, &byte, 1, 0)});
}
