// Locks belong to the file, whichever of its names was opened: to close a descriptor that another link gave releases them.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("first", O_RDWR | O_CREAT, 0600));
    must(link("first", "second"));
    const int by_link = must(open("second", O_RDWR));
    struct flock whole = region(F_WRLCK, 0, 0);
    observe("lock by the first name", Done{fcntl(file, F_SETLK, &whole)});
    auto try_by_link = [&](const char* what) {
        Child other([&] {
            const int own = must(open("second", O_RDWR));
            observe(what, Done{fcntl(own, F_SETLK, &whole)}, {EACCES, EAGAIN});
        });
        observe("the other process", other.wait());
    };
    try_by_link("another process locks by the second name");
    observe("close the one by the second name", close(by_link));
    try_by_link("another process locks after that");
}
