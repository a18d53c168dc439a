// mknodat() of a FIFO fails with EACCES in a directory that the caller may not write, and below one that he may not search.
//
// ref:      POSIX.1-2024 XSH mknodat() ERRORS EACCES
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
        must(mkdir("e", 0700));
        const int directory = must(open("e", O_RDONLY | O_DIRECTORY));
        must(mkdir("e/d", 0500));
        observe("without write permission", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        must(chmod("e/d", 0600));
        observe("without search permission", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        must(chmod("e/d", 0700));
        observe("with both", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        struct stat status = {};
        must(stat("e/d/f", &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        must(unlink("e/d/f"));
        must(rmdir("e/d"));
        must(rmdir("e"));
    });
    observe("child", child.wait());
}
