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
        const int directory = must(open(".", O_RDONLY | O_DIRECTORY));
        must(mkdir("d", 0500));
        observe("without write permission", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        must(chmod("d", 0600));
        observe("without search permission", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        must(chmod("d", 0700));
        observe("with both", mknodat(directory, "d/f", S_IFIFO | 0600, 0));
        struct stat status = {};
        must(stat("d/f", &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        must(unlink("d/f"));
        must(rmdir("d"));
    });
    observe("child", child.wait());
}
