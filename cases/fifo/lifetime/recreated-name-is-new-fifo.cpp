// A FIFO made under the name of a removed one is another channel: users of the old one see nothing of it.
//
// ref:      POSIX.1-2024 XSH unlink() DESCRIPTION; XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const Pipe old = open_fifo("f");
    observe("unlink", unlink("f"));
    observe("mkfifo", mkfifo("f", 0600));
    const int reader = fifo_reader("f"), writer = fifo_writer("f");

    must(write(writer, "new", 3));
    set_nonblocking(old.reader);
    char bytes[8] = {};
    observe("read from the old one", read(old.reader, bytes, sizeof bytes));
    observe("read from the new one", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
