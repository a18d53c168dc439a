// mknod() with S_IFIFO makes a FIFO, for a process without privileges too, and obeys the file mode creation mask.
//
// ref:      POSIX.1-2024 XSH mknod() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork
// claims:   S1-016

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    enter_scratch_directory();
    umask(022);
    must(chmod(".", 0777));
    Child child([] {
        if (geteuid() == 0) become(first_user);
        observe("mknod", mknod("f", S_IFIFO | 0666, 0));
    });
    observe("child", child.wait());

    struct stat status = {};
    observe("stat", stat("f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode is 0644", (status.st_mode & 07777) == 0644);
}
