// F_GETLK describes a lock that stands in the way: its type, its place from the start of the file, and its owner.
//
// ref:      POSIX.1-2024 XSH fcntl() DESCRIPTION F_GETLK
// profile:  posix
// strength: shall
// needs:    fork

#include "support/locks.hpp"

int main() {
    const int file = open_scratch_file(100);
    struct flock mine = region(F_WRLCK, 5, 5);
    must(fcntl(file, F_SETLK, &mine));
    must(lseek(file, 3, SEEK_SET));
    Child child([&] {
        struct flock asked = region(F_RDLCK, 0, 0, SEEK_CUR);
        asked.l_pid = getpid();
        observe("ask", Done{fcntl(file, F_GETLK, &asked)});
        observe("type", lock_type(asked));
        observe("whence is SEEK_SET", asked.l_whence == SEEK_SET);
        observe("start", asked.l_start);
        observe("length", asked.l_len);
        observe("the owner is the parent", asked.l_pid == getppid());
        struct flock wanted = region(F_RDLCK, 0, 0, SEEK_CUR), before = region(F_RDLCK, 0, 2, SEEK_CUR);
        observe("lock what was asked for", Done{fcntl(file, F_SETLK, &wanted)}, {EACCES, EAGAIN});
        observe("lock the bytes before it", Done{fcntl(file, F_SETLK, &before)});
    });
    observe("the process that asks", child.wait());
}
