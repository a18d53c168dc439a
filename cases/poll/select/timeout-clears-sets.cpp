// When its time has run out, not earlier, select() returns 0 and leaves all sets empty.
//
// ref:      POSIX.1-2024 XSH select() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/streams.hpp"

#include <sys/select.h>

int main() {
    const Pipe empty = open_pipe(), full = open_pipe();
    fill_pipe(full.writer);
    fd_set readable, writable;
    FD_ZERO(&readable);
    FD_ZERO(&writable);
    FD_SET(empty.reader, &readable);
    FD_SET(full.writer, &writable);

    timeval limit = {0, 50'000};
    const Stopwatch watch;
    observe("select", select(full.writer + 1, &readable, &writable, nullptr, &limit));
    observe("took at least 50 ms", watch.at_least_ms(50));
    observe("readable", FD_ISSET(empty.reader, &readable) != 0);
    observe("writable", FD_ISSET(full.writer, &writable) != 0);
}
