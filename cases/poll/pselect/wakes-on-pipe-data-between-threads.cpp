// A pselect() that waits for a pipe to become readable returns when another thread of the process writes to it.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads

#include "support/readiness.hpp"
#include "support/waking.hpp"

#include <sys/select.h>

int main() {
    const Pipe ends = open_pipe();
    Waker writer([&] { must(write(ends.writer, "x", 1)); });
    fd_set set = only(ends.reader);
    observe("pselect", pselect(ends.reader + 1, &set, nullptr, nullptr, nullptr, nullptr));
    observe("it waited for the other thread", writer.has_begun());
    observe("in the set", FD_ISSET(ends.reader, &set) != 0);
    char bytes[4] = "";
    observe("read", Bytes{bytes, read(ends.reader, bytes, sizeof bytes)});
}
