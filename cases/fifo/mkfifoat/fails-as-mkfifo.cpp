// mkfifoat() fails as mkfifo() does where the path leads nowhere, or to a file that exists.
//
// ref:      POSIX.1-2024 XSH mkfifoat() ERRORS EEXIST ELOOP ENOENT ENOTDIR
// profile:  posix
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
        observe("below a file", mkfifoat(directory, "file/f", 0600));
        observe("through a loop of links", mkfifoat(directory, "loop/f", 0600));
        observe("below a missing directory", mkfifoat(directory, "no/f", 0600));
        observe("the empty name", mkfifoat(directory, "", 0600));
        observe("a name that exists", mkfifoat(directory, "file", 0600));
        observe("a symbolic link", mkfifoat(directory, "loop", 0600));
        must(unlink("d/file"));
        must(unlink("d/loop"));
        must(rmdir("d"));
    });
    observe("child", child.wait());
}
