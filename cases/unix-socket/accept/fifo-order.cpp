// Connections are accepted in the order in which they were made.
//
// ref:     POSIX.1-2024 XSH accept() DESCRIPTION
// profile: posix

#include "support/sockets.hpp"

int main() {
    enter_scratch_directory();
    const int listener = listening_socket("s");
    for (const char* name : {"1", "2", "3"}) must(write(connected_socket("s"), name, 1));

    for (const char* which : {"first accept", "second accept", "third accept"}) {
        const int fd = accept(listener, nullptr, nullptr);
        char bytes[4] = "";
        observe(which, Bytes{bytes, read(fd, bytes, sizeof bytes)});
    }
}
