// Of two threads that give one file a new name each, as when a queue of files is worked off, one succeeds and the other one gets
// ENOENT. The file has the one new name.
//
// ref:      POSIX.1-2024 XSH rename() DESCRIPTION; POSIX.1-2024 XSH rename() ERRORS ENOENT; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall fail
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    const char* names[2] = {"mine", "yours"};
    repeat_rounds([&](Round& round) {
        const int file = must(open("job", O_RDWR | O_CREAT | O_EXCL, 0600));
        bool won[2] = {}, refused[2] = {};
        auto take = [&](unsigned party) {
            round.pause(party);
            won[party] = rename("job", names[party]) == 0;
            refused[party] = !won[party] && errno == ENOENT;
        };
        Thread other([&] { take(1); });
        take(0);
        other.join();
        round.check("one takes it, the other one gets ENOENT", (won[0] && refused[1]) || (won[1] && refused[0]));
        struct stat status;
        round.check("the file has one name", fstat(file, &status) == 0 && status.st_nlink == 1);
        round.check("it is that of the winner", unlink(names[won[0] ? 0 : 1]) == 0);
        round.check("there is no other one", unlink(names[won[0] ? 1 : 0]) == -1 && unlink("job") == -1);
        close(file);
    });
}
