// What is written to one pipe is not in another.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    int first[2], second[2];
    observe("one pipe", pipe(first));
    observe("another", pipe(second));
    set_nonblocking(second[0]);
    must(write(first[1], "x", 1));
    char bytes[4] = {};
    observe("read from the other", read(second[0], bytes, sizeof bytes));
    observe("read from the one", Bytes{bytes, read(first[0], bytes, sizeof bytes)});
    must(write(second[1], "y", 1));
    observe("read from the other", Bytes{bytes, read(second[0], bytes, sizeof bytes)});
}
