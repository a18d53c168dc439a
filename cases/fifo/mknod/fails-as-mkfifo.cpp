// mknod() of a FIFO fails as mkfifo() does where the path leads nowhere, or to a file that exists.
//
// ref:      POSIX.1-2024 XSH mknod() ERRORS EEXIST ELOOP ENOENT ENOTDIR
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
        must(close(must(open("file", O_WRONLY | O_CREAT, 0600))));
        must(symlink("loop", "loop"));
        observe("below a file", mknod("file/f", S_IFIFO | 0600, 0));
        observe("through a loop of links", mknod("loop/f", S_IFIFO | 0600, 0));
        observe("below a missing directory", mknod("no/f", S_IFIFO | 0600, 0));
        observe("the empty name", mknod("", S_IFIFO | 0600, 0));
        observe("a name that exists", mknod("file", S_IFIFO | 0600, 0));
        observe("a symbolic link", mknod("loop", S_IFIFO | 0600, 0));
        must(unlink("file"));
        must(unlink("loop"));
    });
    observe("child", child.wait());
}
