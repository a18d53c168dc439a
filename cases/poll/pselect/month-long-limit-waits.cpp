// pselect() takes a time limit of 31 days, and waits until a descriptor is ready.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/waking.hpp"

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    fd_set set = only(ends.reader);
    const timespec limit = {31L * 24 * 60 * 60, 999'999'999};
    observe("pselect", pselect(ends.reader + 1, &set, nullptr, nullptr, &limit, nullptr));
    observe("it waited for the other thread", writer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
}
