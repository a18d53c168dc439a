// mknodat() of a FIFO fails as mkfifo() does where the path leads nowhere, or to a file that exists.
//
// ref:      POSIX.1-2024 XSH mknodat() ERRORS EEXIST ELOOP ENOENT ENOTDIR
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
        must(mkdir("d", 0700));
        const int directory = must(open("d", O_RDONLY | O_DIRECTORY));
        must(close(must(open("d/file", O_WRONLY | O_CREAT, 0600))));
        must(symlink("loop", "d/loop"));
        observe("below a file", mknodat(directory, "file/f", S_IFIFO | 0600, 0));
        observe("through a loop of links", mknodat(directory, "loop/f", S_IFIFO | 0600, 0));
        observe("below a missing directory", mknodat(directory, "no/f", S_IFIFO | 0600, 0));
        observe("the empty name", mknodat(directory, "", S_IFIFO | 0600, 0));
        observe("a name that exists", mknodat(directory, "file", S_IFIFO | 0600, 0));
        observe("a symbolic link", mknodat(directory, "loop", S_IFIFO | 0600, 0));
        must(unlink("d/file"));
        must(unlink("d/loop"));
        must(rmdir("d"));
    });
    observe("child", child.wait());
}
