// A thousand connections can be made, used and closed one after the other at one listening socket.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    int accepted = 0, sent = 0, received = 0, ended = 0;
    for (int i = 0; i < 1000; ++i) {
        const int client = connected_socket("s"), server = accept(listener, nullptr, nullptr);
        accepted += server != -1;
        const auto byte = static_cast<char>(i);
        char copy = static_cast<char>(~byte);
        sent += send(client, &byte, 1, 0) == 1;
        must(close(client));
        received += recv(server, &copy, 1, 0) == 1 && copy == byte;
        ended += recv(server, &copy, 1, 0) == 0;
        close(server);
    }
    observe("connections", accepted);
    observe("bytes sent", sent);
    observe("bytes received", received);
    observe("ends seen", ended);
}
