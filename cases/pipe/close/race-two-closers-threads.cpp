// Of two threads that close one descriptor, one succeeds and the other one gets EBADF; the pipe has lost its writer then.
//
// ref:      POSIX.1-2024 XSH close() DESCRIPTION; POSIX.1-2024 XSH close() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    repeat_rounds([](Round& round) {
        auto [reader, writer] = open_pipe();
        const int end = writer;
        const TwoResults results = by_two_threads(round, [=] { return close(end); });
        round.check("one closes it, the other one gets EBADF", results.one_wins(EBADF));
        char byte;
        round.check("the reader finds the end", read(reader, &byte, 1) == 0);
        close(reader);
    });
}
