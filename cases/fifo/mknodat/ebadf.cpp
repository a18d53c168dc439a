// mknodat() of a relative name fails with EBADF where its descriptor is not open, and with ENOTDIR where it is no directory.
//
// ref:      POSIX.1-2024 XSH mknodat() ERRORS EBADF ENOTDIR
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
        const int closed = must(open(".", O_RDONLY | O_DIRECTORY));
        close(closed);
        observe("closed descriptor", mknodat(closed, "f", S_IFIFO | 0600, 0));
        const int file = must(open("file", O_RDWR | O_CREAT, 0600));
        observe("descriptor of a file", mknodat(file, "f", S_IFIFO | 0600, 0));
        struct stat status = {};
        observe("what was made", stat("f", &status));
        must(unlink("file"));
    });
    observe("child", child.wait());
}
