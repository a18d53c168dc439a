// pipe() returns 0 and gives two descriptors: what is written to the second is read from the first, by the same process too.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION; XSH pipe() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S0-004 S0-011 S1-005 S4-016

#include "support/case.hpp"

int main() {
    int ends[2] = {-1, -1};
    observe("pipe", pipe(ends));

    char bytes[8] = "unread";
    observe("write to the second", write(ends[1], "hello", 5));
    observe("read from the first", Bytes{bytes, read(ends[0], bytes, sizeof bytes)});
}
