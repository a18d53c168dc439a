// Connections are accepted in the order in which they were made.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const UnixAddress name = unix_address("s");
    int clients[3], accepted[3];
    for (int& client : clients) {
        client = unix_socket();
        set_nonblocking(client);
        const int made = connect(client, name.address(), name.size);
        if (made == -1 && errno == EINPROGRESS) unsupported("connections are made later here, in an order that is left open");
        must(made);
    }
    for (int& fd : accepted) fd = accept(listener, nullptr, nullptr);
    for (int i = 0; i < 3; ++i) must(write(clients[i], &"123"[i], 1));
    for (int fd : accepted) {
        char bytes[4] = "";
        observe("accepted next", Bytes{bytes, read(fd, bytes, sizeof bytes)});
    }
}
