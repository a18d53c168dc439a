// mkfifo() of a name with more bytes than the directory allows fails with ENAMETOOLONG. If the long name is one of a directory,
// that directory does not exist either: ENAMETOOLONG or ENOENT.
//
// ref:      POSIX.1-2024 XSH mkfifo() ERRORS ENAMETOOLONG
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    const long limit = pathconf(".", _PC_NAME_MAX);
    if (limit == -1) unsupported("names have no limit here");
    const auto size = static_cast<size_t>(limit);
    char* name = must(static_cast<char*>(calloc(size + 4, 1)));
    std::memset(name, 'a', size);
    observe("the longest name", mkfifo(name, 0600));
    struct stat status = {};
    must(stat(name, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    observe("mode 0600", (status.st_mode & 07777) == 0600);
    observe("remove it", unlink(name));
    name[size] = 'a';
    observe("one byte more", mkfifo(name, 0600));
    std::strcpy(name + size + 1, "/f");
    observe("one byte more in the directory", mkfifo(name, 0600), {ENAMETOOLONG, ENOENT});
    free(name);
}
