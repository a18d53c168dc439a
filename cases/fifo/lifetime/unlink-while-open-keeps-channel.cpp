// Removing the name of a FIFO does not disturb those who have it open; only nobody finds it any more.
//
// ref:      POSIX.1-2024 XSH unlink() DESCRIPTION
// profile:  posix
// strength: shall
// claims:   S4-022

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [reader, writer] = open_fifo("f");
    observe("unlink", unlink("f"));

    struct stat status = {};
    must(fstat(reader, &status));
    observe("links", status.st_nlink);
    observe("open by name", opened(open("f", O_RDONLY | O_NONBLOCK)));
    observe("write", write(writer, "x", 1));
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
