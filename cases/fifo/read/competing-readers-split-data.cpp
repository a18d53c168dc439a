// Two readers of a FIFO share what is in it: each byte is read once, in the order in which all were written.
//
// ref:      POSIX.1-2024 XSH read() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    auto [first, writer] = open_fifo("f");
    const int second = fifo_reader("f");
    must(write(writer, "abcd", 4));
    char bytes[8] = {};
    observe("first reader", Bytes{bytes, read(first, bytes, 1)});
    observe("second reader", Bytes{bytes, read(second, bytes, 2)});
    observe("first reader", Bytes{bytes, read(first, bytes, sizeof bytes)});
    set_nonblocking(second);
    observe("second reader", read(second, bytes, sizeof bytes));
}
