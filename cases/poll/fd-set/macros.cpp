// FD_ZERO() empties a set, FD_SET() and FD_CLR() change the membership of one descriptor only, and FD_ISSET() and select() see
// that.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

#include <sys/select.h>

static void observe_members(const char* what, const Pipe (&pipes)[3], fd_set* set) {
    for (const Pipe& each : pipes) observe(what, FD_ISSET(each.reader, set) != 0);
}

int main() {
    const Pipe pipes[] = {open_pipe(), open_pipe(), open_pipe()};
    for (const Pipe& each : pipes) must(write(each.writer, "x", 1));
    fd_set set;
    std::memset(&set, 0xff, sizeof set);
    FD_ZERO(&set);
    observe_members("in the empty set", pipes, &set);
    for (const Pipe& each : pipes) FD_SET(each.reader, &set);
    FD_SET(pipes[0].reader, &set);
    observe_members("in the set of three", pipes, &set);
    FD_CLR(pipes[1].reader, &set);
    FD_CLR(pipes[1].reader, &set);
    observe_members("in the set of two", pipes, &set);
    timeval now = {0, 0};
    observe("select", select(FD_SETSIZE, &set, nullptr, nullptr, &now));
    observe_members("ready", pipes, &set);
}
