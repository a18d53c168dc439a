// select() leaves in the sets those descriptors only that are ready.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe(), open_pipe()};
    must(write(pipes[1].writer, "x", 1));

    fd_set set;
    FD_ZERO(&set);
    for (const Pipe& each : pipes) FD_SET(each.reader, &set);
    timeval now = {0, 0};
    observe("select", select(pipes[2].reader + 1, &set, nullptr, nullptr, &now));
    for (const Pipe& each : pipes) observe("in the set", FD_ISSET(each.reader, &set) != 0);
}
