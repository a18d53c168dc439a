// mkfifo() below a directory that the caller may not search fails with EACCES, although the directory may be written.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork root two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    must(mkdir("d", 0700));
    must(chmod("d", 0666));
    Child child([] {
        become(first_user);
        observe("without search permission", mkfifo("d/f", 0600));
    });
    observe("child", child.wait());
    struct stat status;
    observe("what was made", stat("d/f", &status));

    must(chmod("d", 0777));
    Child later([] {
        become(first_user);
        observe("with search permission", mkfifo("d/f", 0600));
    });
    observe("child", later.wait());
    must(stat("d/f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    observe("remove what was made", unlink("d/f"));
}
