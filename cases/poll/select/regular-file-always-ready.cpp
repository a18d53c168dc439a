// select() tells a regular file as ready in all three sets, whatever its content and position.
//
// ref:     POSIX.1-2024 XSH select() DESCRIPTION
// profile: posix

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
    observe("select", select(file + 1, &readable, &writable, &exceptional, &now));
    observe("reading", FD_ISSET(file, &readable) != 0);
    observe("writing", FD_ISSET(file, &writable) != 0);
    observe("exceptional condition", FD_ISSET(file, &exceptional) != 0);
}
