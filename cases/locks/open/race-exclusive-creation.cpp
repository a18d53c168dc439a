// Of three processes that create one file with O_CREAT and O_EXCL, as for a lock file, exactly one succeeds, and the others get
// EEXIST.
//
// ref:      POSIX.1-2024 XSH open() DESCRIPTION O_EXCL; POSIX.1-2024 XSH open() ERRORS EEXIST
// profile:  posix
// strength: shall
// needs:    fork rounds

#include "support/rounds.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        auto create = [&](unsigned party) {
            round.pause(party);
            const int fd = open("lock", O_CREAT | O_EXCL | O_WRONLY, 0600);
            if (fd == -1) return errno == EEXIST ? 1 : 0;
            close(fd);
            return 10;
        };
        Child one([&] { return create(1); });
        Child two([&] { return create(2); });
        const int own = create(0), first = one.wait().status, second = two.wait().status;
        round.check("the children exit", WIFEXITED(first) && WIFEXITED(second));
        round.check("one creates it, two get EEXIST", own + WEXITSTATUS(first) + WEXITSTATUS(second) == 12);
        round.check("unlink() frees the name", unlink("lock") == 0);
    });
}
