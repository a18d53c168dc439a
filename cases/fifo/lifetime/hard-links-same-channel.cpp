// A FIFO of two names is one FIFO: what is written under the one name is read under the other.
//
// ref:      POSIX.1-2024 XSH link() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    must(mkfifo("f", 0600));
    observe("link", link("f", "g"));
    struct stat status = {};
    must(stat("f", &status));
    observe("links", status.st_nlink);
    const int reader = must(open("f", O_RDONLY | O_NONBLOCK));
    const int writer = open("g", O_WRONLY | O_NONBLOCK);
    observe("open for writing", opened(writer));
    observe("write", write(writer, "x", 1));
    char bytes[4] = {};
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
