// mkfifo() in a directory that the caller may not write fails with EACCES.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork root two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(mkdir("closed", 0755));
    must(mkdir("open", 0777));
    must(chmod("open", 0777));
    must(chmod(".", 0755));

    Child child([] {
        become(first_user);
        observe("directory of another user", mkfifo("closed/f", 0600));
        observe("directory open to all", mkfifo("open/f", 0600));
    });
    observe("child", child.wait());
    struct stat status = {};
    must(stat("open/f", &status));
    observe("a FIFO in the second", S_ISFIFO(status.st_mode) != 0);
    observe("its mode is 0600", (status.st_mode & 07777) == 0600);
    observe("made in the first", unlink("closed/f"));
    observe("made in the second", unlink("open/f"));
}
