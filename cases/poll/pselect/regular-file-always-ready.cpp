// pselect() tells a regular file as ready for reading and writing and as having an exceptional condition.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/readiness.hpp"

int main() {
    const int file = open_scratch_file(0);
    fd_set readable = only(file), writable = only(file), exceptional = only(file);
    const timespec now = {0, 0};
    const int count = pselect(file + 1, &readable, &writable, &exceptional, &now, nullptr);
    const bool reading = FD_ISSET(file, &readable) != 0, writing = FD_ISSET(file, &writable) != 0;
    const bool condition = FD_ISSET(file, &exceptional) != 0;
    observe("reading", reading);
    observe("writing", writing);
    observe("exceptional condition", condition);
    observe("pselect returns how many are told", count == reading + writing + condition);
}
