// select() looks at descriptors below its first argument only.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe()};
    for (const Pipe& each : pipes) must(write(each.writer, "x", 1));
    const int one = pipes[0].reader, other = pipes[1].reader;
    const int lower = one < other ? one : other, higher = one < other ? other : one;
    fd_set set;
    FD_ZERO(&set);
    FD_SET(lower, &set);
    FD_SET(higher, &set);
    observe("select below the higher descriptor", select(higher, &set, nullptr, nullptr, nullptr));
    observe("lower one in the set", FD_ISSET(lower, &set) != 0);

    FD_SET(higher, &set);
    observe("select with both", select(higher + 1, &set, nullptr, nullptr, nullptr));
    observe("lower one in the set", FD_ISSET(lower, &set) != 0);
    observe("higher one in the set", FD_ISSET(higher, &set) != 0);
}
