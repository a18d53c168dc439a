// select() tells a regular file as ready for reading and writing and as having an exceptional condition, whatever its content and
// position.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const int file = open_scratch_file(0);
    fd_set readable, writable, exceptional;
    for (fd_set* set : {&readable, &writable, &exceptional}) {
        FD_ZERO(set);
        FD_SET(file, set);
    }
    timeval now = {0, 0};
    const int count = select(file + 1, &readable, &writable, &exceptional, &now);
    const bool reading = FD_ISSET(file, &readable) != 0, writing = FD_ISSET(file, &writable) != 0;
    const bool condition = FD_ISSET(file, &exceptional) != 0;
    observe("reading", reading);
    observe("writing", writing);
    observe("exceptional condition", condition);
    observe("select returns how many are told", count == reading + writing + condition);
}
