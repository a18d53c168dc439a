// exit() calls the functions that atexit() registered, the last one first.
//
// ref:      POSIX.1-2024 XSH exit() DESCRIPTION; XSH atexit() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

static int log_end;

int main() {
    auto [reader, writer] = open_pipe();
    Child child([writer = writer] {
        log_end = writer;
        must(atexit([] { must(write(log_end, "A", 1)); }) == 0);
        must(atexit([] { must(write(log_end, "B", 1)); }) == 0);
        must(atexit([] { must(write(log_end, "C", 1)); }) == 0);
        exit(7);
    });
    observe("the process", child.wait());
    char bytes[8];
    observe("functions called", Bytes{bytes, read(reader, bytes, sizeof bytes)});
}
