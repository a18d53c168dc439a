// While one thread removes the only name of a file, another one links it: the file has the new name, or the call got ENOENT and
// there is none.
//
// ref:      POSIX.1-2024 XSH link() ERRORS ENOENT; POSIX.1-2024 XSH unlink() DESCRIPTION; POSIX.1-2024 XSH 2.9.7 Thread Interactions with File Operations
// profile:  posix
// strength: shall
// needs:    threads rounds

#include "support/rounds.hpp"
#include "support/threads.hpp"

int main() {
    enter_scratch_directory();
    repeat_rounds([](Round& round) {
        const int file = must(open("f", O_RDWR | O_CREAT | O_EXCL, 0600));
        int linked = 0, error = 0;
        Thread linker([&] {
            round.pause(1);
            linked = link("f", "new");
            error = errno;
        });
        round.pause(0);
        round.check("the old name is removed", unlink("f") == 0);
        linker.join();
        round.check("there is a new one, or ENOENT", linked == 0 || error == ENOENT);
        struct stat status;
        round.check("the file has the links that were made", fstat(file, &status) == 0 && status.st_nlink == (linked == 0 ? 1 : 0));
        round.check("unlink() finds the new name if it was made", (unlink("new") == 0) == (linked == 0));
        close(file);
    });
}
