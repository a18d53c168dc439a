// Of two threads that make a FIFO of one name, one succeeds and the other one gets EEXIST.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EEXIST
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const TwoResults results = by_two_threads(round, [] { return mkfifo("f", 0600); });
        round.check("one makes it, the other one gets EEXIST", results.one_wins(EEXIST));
        struct stat status;
        round.check("it is a FIFO", stat("f", &status) == 0 && S_ISFIFO(status.st_mode));
        round.check("it is there once", unlink("f") == 0 && unlink("f") == -1 && errno == ENOENT);
    });
}
