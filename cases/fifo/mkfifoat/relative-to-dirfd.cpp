// mkfifoat() takes a relative name as seen from the directory of its descriptor, not from the working directory.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION mkfifoat
// profile:  posix
// strength: shall
// assertion: fifo.mkfifoat.relative-to-dirfd fifo.mkfifoat.at-fdcwd

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    must(mkdir("d", 0700));
    const int directory = must(open("d", O_RDONLY | O_DIRECTORY));
    observe("below the descriptor", mkfifoat(directory, "f", 0600));
    observe("below the working directory", mkfifoat(AT_FDCWD, "g", 0600));

    struct stat status = {};
    observe("stat d/f", stat("d/f", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    observe("stat f", stat("f", &status));
    status = {};
    observe("stat g", stat("g", &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("remove d/f", unlink("d/f"));
}
