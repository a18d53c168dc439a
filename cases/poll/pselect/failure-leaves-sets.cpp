// A pselect() that fails leaves its sets as they are: one that a signal has ended, and one with a time limit that is no time.
//
// ref:      POSIX.1-2024 XSH pselect() DESCRIPTION; POSIX.1-2024 XSH pselect() ERRORS EINTR EINVAL
// profile:  posix
// strength: shall

#include "support/readiness.hpp"
#include "support/streams.hpp"

int main() {
    const Pipe empty = open_pipe(), full = open_pipe();
    fill_pipe(full.writer);
    const int range = (empty.reader > full.writer ? empty.reader : full.writer) + 1;
    fd_set readable = only(empty.reader), writable = only(full.writer);
    {
        const Ticker ticker;
        observe("ended by a signal", pselect(range, &readable, &writable, nullptr, nullptr, nullptr));
    }
    observe("in the sets", FD_ISSET(empty.reader, &readable) && FD_ISSET(full.writer, &writable));
    const timespec wrong = {0, -1};
    observe("no time", pselect(range, &readable, &writable, nullptr, &wrong, nullptr));
    observe("in the sets", FD_ISSET(empty.reader, &readable) && FD_ISSET(full.writer, &writable));
}
