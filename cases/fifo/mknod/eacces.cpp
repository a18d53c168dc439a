// mknod() of a FIFO fails with EACCES in a directory that the caller may not write, and below one that he may not search.
//
// ref:      POSIX.1-2024 XSH mknod() ERRORS EACCES
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    enter_scratch_directory();
    must(chmod(".", 0777));
    Child child([] {
        if (geteuid() == 0) become(first_user);
        must(mkdir("d", 0500));
        observe("without write permission", mknod("d/f", S_IFIFO | 0600, 0));
        must(chmod("d", 0600));
        observe("without search permission", mknod("d/f", S_IFIFO | 0600, 0));
        must(chmod("d", 0700));
        observe("with both", mknod("d/f", S_IFIFO | 0600, 0));
        struct stat status = {};
        must(stat("d/f", &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        must(unlink("d/f"));
        must(rmdir("d"));
    });
    observe("child", child.wait());
}
