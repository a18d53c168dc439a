// poll() takes nothing out of a pipe: it reports the data again and again until they are read.
//
// ref:      POSIX.1-2024 XSH poll() DESCRIPTION POLLIN
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    must(write(writer, "x", 1));
    pollfd entry = {reader, POLLIN, 0};
    for (int i = 0; i < 2; ++i) {
        entry.revents = 0;
        observe("poll with a byte in it", poll(&entry, 1, 0));
        observe("events", PollEvents{entry.revents});
    }
    char byte = '-';
    observe("read", Bytes{&byte, read(reader, &byte, 1)});
    observe("poll once it has been read", poll(&entry, 1, 0));
    observe("events", PollEvents{entry.revents});
}
