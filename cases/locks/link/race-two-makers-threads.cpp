// Of two threads that link a file of their own to one name, as for a lock file, one succeeds and the other one gets EEXIST. The
// name is the file of the first.
//
// ref:      POSIX.1-2024 XSH link() DESCRIPTION; POSIX.1-2024 XSH link() ERRORS EEXIST; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const char* names[2] = {"one", "other"};
    for (const char* name : names) must(open(name, O_WRONLY | O_CREAT | O_EXCL, 0600));
    repeat_rounds([&](Round& round) {
        bool won[2] = {}, refused[2] = {};
        auto take = [&](unsigned party) {
            round.pause(party);
            won[party] = link(names[party], "lock") == 0;
            refused[party] = !won[party] && errno == EEXIST;
        };
        Thread other([&] { take(1); });
        take(0);
        other.join();
        round.check("one has the name, the other one gets EEXIST", (won[0] && refused[1]) || (won[1] && refused[0]));
        struct stat lock = {}, winner = {}, loser = {};
        must(stat(names[won[0] ? 0 : 1], &winner));
        must(stat(names[won[0] ? 1 : 0], &loser));
        round.check("the name is the winner's file", stat("lock", &lock) == 0 && lock.st_ino == winner.st_ino);
        round.check("that file has two links, the other one has one", winner.st_nlink == 2 && loser.st_nlink == 1);
        round.check("unlink() frees the name", unlink("lock") == 0);
    });
}
