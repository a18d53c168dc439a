// Of two threads that remove one directory, one succeeds; the other one gets ENOENT, or EBUSY where a directory that somebody else
// is removing counts as in use.
//
// ref:      POSIX.1-2024 XSH rmdir() DESCRIPTION; POSIX.1-2024 XSH rmdir() ERRORS ENOENT
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        must(mkdir("lock", 0700));
        const TwoResults results = by_two_threads(round, [] { return rmdir("lock"); });
        const bool one_wins = results.one_wins(ENOENT) || results.one_wins(EBUSY);
        round.check("one removes it, the other one gets ENOENT or EBUSY", one_wins);
        struct stat status;
        round.check("it is gone", stat("lock", &status) == -1 && errno == ENOENT);
    });
}
