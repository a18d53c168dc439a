// mknodat() takes a relative name as seen from the directory of its descriptor, not from the working directory.
//
// ref:      POSIX.1-2024 XSH mknod() DESCRIPTION mknodat
// profile:  xsi
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkdir("d", 0700));
    const int directory = must(open("d", O_RDONLY | O_DIRECTORY));
    observe("below the descriptor", mknodat(directory, "f", S_IFIFO | 0600, 0));
    observe("below the working directory", mknodat(AT_FDCWD, "g", S_IFIFO | 0600, 0));
    for (const char* name : {"d/f", "g"}) {
        struct stat status = {};
        observe("stat", stat(name, &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
        observe("mode 0600", (status.st_mode & 07777) == 0600);
    }
    observe("remove d/f", unlink("d/f"));
}
