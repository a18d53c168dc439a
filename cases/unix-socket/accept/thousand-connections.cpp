// A thousand connections can be made, used and closed one after the other at one listening socket.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    int tried = 0, accepted = 0, sent = 0, received = 0, ended = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        const int client = connected_socket("s"), server = accept(listener, nullptr, nullptr);
        accepted += server != -1;
        const auto byte = static_cast<char>(tried);
        char copy = static_cast<char>(~byte);
        sent += send(client, &byte, 1, 0) == 1;
        must(close(client));
        received += recv(server, &copy, 1, 0) == 1 && copy == byte;
        ended += recv(server, &copy, 1, 0) == 0;
        close(server);
    }
    note("%d connections", tried);
    observe("each was accepted", accepted == tried);
    observe("each took a byte", sent == tried);
    observe("and gave it", received == tried);
    observe("and then the end", ended == tried);
}
