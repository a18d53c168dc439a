// A connection that was accepted works on after the listener has been closed.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH close() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    const int client = connected_socket("s");
    const int server = accept(listener, nullptr, nullptr);
    observe("accepted", server >= 0);
    observe("close the listener", close(listener));
    char bytes[8] = "";
    must(send(server, "down", 4, 0));
    observe("the client hears", Bytes{bytes, recv(client, bytes, sizeof bytes, 0)});
    must(send(client, "up", 2, 0));
    observe("the server hears", Bytes{bytes, recv(server, bytes, sizeof bytes, 0)});
}
