// A new FIFO belongs to the effective user of its maker, not to the real one.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork root two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0777));
    const uid_t real = getuid();
    Child child([] {
        must(seteuid(first_user));
        observe("mkfifo", mkfifo("f", 0600));
    });
    observe("child", child.wait());
    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    observe("the effective user", status.st_uid == first_user);
    observe("the real user", status.st_uid == real);
}
