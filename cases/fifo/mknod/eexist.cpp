// mknod() of a name that exists fails with EEXIST.
//
// ref:      POSIX.1-2024 XSH mknod() ERRORS EEXIST
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
        must(symlink("nowhere", "link"));
        must(mkdir("directory", 0700));
        observe("link", mknod("link", S_IFIFO | 0600, 0));
        observe("directory", mknod("directory", S_IFIFO | 0600, 0));
        must(rmdir("directory"));
    });
    observe("child", child.wait());
}
