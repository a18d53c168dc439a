// Locks belong to the file and not to its name: they stay when it gets another name, and a new file of the old name has none.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("old", O_RDWR | O_CREAT, 0600));
    struct flock whole = region(F_WRLCK, 0, 0);
    observe("lock", Done{fcntl(file, F_SETLK, &whole)});
    must(rename("old", "new"));
    must(open("old", O_RDWR | O_CREAT | O_EXCL, 0600));
    Child other([&] {
        for (const char* name : {"old", "new"}) {
            const int own = must(open(name, O_RDWR));
            observe(name, Done{fcntl(own, F_SETLK, &whole)}, {EACCES, EAGAIN});
        }
        must(unlink("new"));
        observe("the file without a name", Done{fcntl(file, F_SETLK, &whole)}, {EACCES, EAGAIN});
    });
    observe("the other process", other.wait());
}
