// Duplicates of a descriptor, also those of a forked child, have one and the same F_OFD_SETLK lock: any may release it.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_OFD_SETLK
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/locks.hpp"

int main() {
    enter_scratch_directory();
    const int first = must(open("file", O_RDWR | O_CREAT, 0600)), second = must(open("file", O_RDWR));
    const int duplicate = must(dup(first));
    struct flock lock = region(F_WRLCK, 0, 0), unlock = region(F_UNLCK, 0, 0);
    observe("lock", Done{fcntl(first, F_OFD_SETLK, &lock)});
    observe("lock through another open", Done{fcntl(second, F_OFD_SETLK, &lock)});
    observe("lock through a duplicate", Done{fcntl(duplicate, F_OFD_SETLK, &lock)});
    Child child([&] {
        observe("the child locks through what it inherited", Done{fcntl(first, F_OFD_SETLK, &lock)});
        observe("the child unlocks", Done{fcntl(first, F_OFD_SETLK, &unlock)});
    });
    observe("the child", child.wait());
    observe("lock through another open", Done{fcntl(second, F_OFD_SETLK, &lock)});
}
