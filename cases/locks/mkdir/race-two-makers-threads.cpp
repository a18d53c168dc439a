// Of two threads that make a directory of one name, which is a common lock, one succeeds and the other one gets EEXIST.
//
// ref:      POSIX.1-2024 XSH mkdir() ERRORS EEXIST
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const TwoResults results = by_two_threads(round, [] { return mkdir("lock", 0700); });
        round.check("one makes it, the other one gets EEXIST", results.one_wins(EEXIST));
        struct stat status;
        round.check("it is a directory", stat("lock", &status) == 0 && S_ISDIR(status.st_mode));
        round.check("it is there once", rmdir("lock") == 0 && rmdir("lock") == -1 && errno == ENOENT);
    });
}
