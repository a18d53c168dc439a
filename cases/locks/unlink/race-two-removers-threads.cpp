// Of two threads that unlink one name, one succeeds and the other one gets ENOENT; the file loses one link.
//
// ref:      POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH unlink() ERRORS ENOENT; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/races.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const int file = must(open("f", O_RDWR | O_CREAT | O_EXCL, 0600));
        must(link("f", "other"));
        const TwoResults results = by_two_threads(round, [] { return unlink("f"); });
        round.check("one removes it, the other one gets ENOENT", results.one_wins(ENOENT));
        struct stat status;
        round.check("one link is left", fstat(file, &status) == 0 && status.st_nlink == 1);
        round.check("it is the other name", unlink("other") == 0 && fstat(file, &status) == 0 && status.st_nlink == 0);
        close(file);
    });
}
