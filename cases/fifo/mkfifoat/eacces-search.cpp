// mkfifoat() looks at the permission to search the directory when it is called, unless its descriptor was opened to search: EACCES.
//
// ref:      POSIX.1-2024 XSH mkfifoat() ERRORS EACCES
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
        must(chmod("d", 0600));
        observe("without search permission", mkfifoat(directory, "f", 0600));
        must(chmod("d", 0700));
        observe("with search permission", mkfifoat(directory, "f", 0600));
        struct stat status = {};
        must(stat("d/f", &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        observe("mode 0600", (status.st_mode & 07777) == 0600);
        must(unlink("d/f"));
    });
    observe("child", child.wait());
}
