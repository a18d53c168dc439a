// open() of a name with more bytes than the directory allows fails with ENAMETOOLONG. (It may make the file; else ENOENT were true,
// too.)
//
// ref:      POSIX.1-2024 XSH open() ERRORS ENAMETOOLONG
// profile:  posix
// strength: shall fail

#include "support/streams.hpp"

int main() {
    enter_scratch_directory();
    const long limit = pathconf(".", _PC_NAME_MAX);
    if (limit == -1) unsupported("names have no limit here");
    const auto size = static_cast<size_t>(limit);
    char* name = must(static_cast<char*>(calloc(size + 2, 1)));
    std::memset(name, 'a', size);
    make_fifo(name);
    const int longest = open(name, O_RDONLY | O_NONBLOCK);
    observe("the longest name", opened(longest));
    struct stat status = {};
    must(fstat(longest, &status));
    observe("FIFO", S_ISFIFO(status.st_mode) != 0);
    must(unlink(name));
    name[size] = 'a';
    observe("one byte more", opened(open(name, O_RDONLY | O_NONBLOCK | O_CREAT, 0600)));
    free(name);
}
