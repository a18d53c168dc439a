// accept() takes the lowest number that is free.
//
// ref:      POSIX.1-2024 XSH accept() DESCRIPTION; POSIX.1-2024 XSH 2.6
// profile:  posix
// strength: shall

#include "support/ancillary.hpp"

int main() {
    enter_scratch_directory();
    const int low = must(dup(STDOUT_FILENO));
    const int listener = listening_socket("s");
    const int client = connected_socket("s");
    must(close(low));
    const int first = accept(listener, nullptr, nullptr);
    observe("the number that was closed", first == low);
    connected_socket("s");
    const int above = lowest_free_descriptor();
    observe("the next one", accept(listener, nullptr, nullptr) == above);
    must(send(first, "x", 1, 0));
    char byte = 0;
    observe("the first client hears", Bytes{&byte, recv(client, &byte, 1, 0)});
}
