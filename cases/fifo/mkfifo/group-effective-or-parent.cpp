// A new FIFO belongs to the effective group of its maker or to the group of its directory.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/users.hpp"

int main() {
    enter_scratch_directory();
    if (geteuid() == 0) chown(".", static_cast<uid_t>(-1), first_user);  // then the two groups differ
    struct stat directory = {}, status = {};
    must(stat(".", &directory));
    observe("mkfifo", mkfifo("f", 0600));
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    note("group %ld, of the directory %ld", static_cast<long>(status.st_gid), static_cast<long>(directory.st_gid));
    observe("one of the two groups", status.st_gid == getegid() || status.st_gid == directory.st_gid);
}
