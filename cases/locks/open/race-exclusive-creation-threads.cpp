// Of two threads that create one file with O_CREAT and O_EXCL, as for a lock file, one succeeds and the other one gets EEXIST.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_EXCL; POSIX.1-2024 XSH open() ERRORS EEXIST
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const TwoResults results = by_two_threads(round, [] { return open("lock", O_CREAT | O_EXCL | O_WRONLY, 0600); });
        round.check("one creates it, the other one gets EEXIST", results.one_wins(EEXIST));
        for (const int fd : {results.first, results.second})
            if (fd != -1) close(fd);
        round.check("unlink() frees the name", unlink("lock") == 0);
    });
}
