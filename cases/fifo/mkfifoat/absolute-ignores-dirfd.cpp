// mkfifoat() of an absolute name does not look at its descriptor, which need not be open.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION mkfifoat
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    char directory[400];
    must(getcwd(directory, sizeof directory));
    const Text first = format("%s/f", directory), second = format("%s/g", directory);
    const int closed = must(dup(STDOUT_FILENO)), file = open_scratch_file(0);
    close(closed);
    observe("closed descriptor", mkfifoat(closed, first.chars, 0600));
    observe("descriptor of a regular file", mkfifoat(file, second.chars, 0600));
    for (const char* name : {"f", "g"}) {
        struct stat status = {};
        observe("stat", stat(name, &status));
        observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    }
}
