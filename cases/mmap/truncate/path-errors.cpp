// truncate() refuses a path that names no regular file with the error that says why.
//
// ref:      POSIX.1-2024 XSH truncate() ERRORS EISDIR ELOOP ENAMETOOLONG ENOENT ENOTDIR
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(write(file, "abc", 3));
    must(mkdir("directory", 0700));
    must(symlink("loop", "loop"));
    observe("a name that does not exist", truncate("missing", 0));
    observe("the empty path", truncate("", 0));
    observe("a path through a file", truncate("file/x", 0));
    observe("a file with a slash after it", truncate("file/", 0));
    observe("a directory", truncate("directory", 0));
    observe("a symbolic link to itself", truncate("loop", 0));
    const long limit = pathconf(".", _PC_NAME_MAX);
    if (limit == -1) unsupported("names have no limit here");
    char* name = must(static_cast<char*>(calloc(static_cast<size_t>(limit) + 2, 1)));
    std::memset(name, 'a', static_cast<size_t>(limit) + 1);
    observe("a name that is too long", truncate(name, 0), {ENAMETOOLONG, ENOENT});
    free(name);
    observe("the file", file_bytes(file, 0, 10));
    observe("its name", truncate("file", 2));
    observe("the file", file_bytes(file, 0, 10));
}
