// Connections are accepted in the order in which they were made.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    int clients[3], accepted[3];
    for (int& client : clients) client = connected_socket("s");
    for (int& fd : accepted) fd = accept(listener, nullptr, nullptr);
    for (int i = 0; i < 3; ++i) must(write(clients[i], &"123"[i], 1));
    for (int fd : accepted) {
        char bytes[4] = "";
        observe("accepted next", Bytes{bytes, read(fd, bytes, sizeof bytes)});
    }
}
