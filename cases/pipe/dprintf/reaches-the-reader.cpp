// dprintf() puts its text into a pipe at once, without a stream: between two calls of write() it keeps the order.
//
// ref:      POSIX.1-2024 XSH dprintf() DESCRIPTION; POSIX.1-2024 XSH dprintf() RETURN VALUE
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    auto [reader, writer] = open_pipe();
    set_nonblocking(reader);
    must(write(writer, "one ", 4));
    observe("dprintf", dprintf(writer, "%d+%s ", 2, "3"));
    must(write(writer, "four", 4));
    char bytes[32] = "";
    observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
