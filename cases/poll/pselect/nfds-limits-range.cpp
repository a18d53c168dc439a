// pselect() looks at descriptors below its first argument only.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/readiness.hpp"

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe()};
    for (const Pipe& each : pipes) must(write(each.writer, "x", 1));
    const int one = pipes[0].reader, other = pipes[1].reader;
    const int lower = one < other ? one : other, higher = one < other ? other : one;
    fd_set set = only(lower);
    FD_SET(higher, &set);
    observe("pselect below the higher descriptor", pselect(higher, &set, nullptr, nullptr, nullptr, nullptr));
    observe("lower one in the set", FD_ISSET(lower, &set) != 0);
    FD_SET(higher, &set);
    observe("pselect with both", pselect(higher + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("lower one in the set", FD_ISSET(lower, &set) != 0);
    observe("higher one in the set", FD_ISSET(higher, &set) != 0);
}
