// While one thread gives up a lock by rmdir(), another one takes it by mkdir(): it makes the directory, or gets EEXIST and there is
// none.
//
// ref:      POSIX.1-2024 XSH mkdir() ERRORS EEXIST; POSIX.1-2024 XSH rmdir() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        must(mkdir("lock", 0700));
        int made = 0, error = 0;
        Thread maker([&] {
            round.pause(1);
            made = mkdir("lock", 0700);
            error = errno;
        });
        round.pause(0);
        round.check("the directory is removed", rmdir("lock") == 0);
        maker.join();
        struct stat status;
        const bool there = stat("lock", &status) == 0;
        round.check("it is made anew, or existed", made == 0 || error == EEXIST);
        round.check("it is there if it was made", there == (made == 0));
        if (there) must(rmdir("lock"));
    });
}
