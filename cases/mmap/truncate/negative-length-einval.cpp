// truncate() to a negative length fails with EINVAL; to 0 it succeeds.
//
// ref:      POSIX.1-2024 XSH truncate() ERRORS EINVAL
// profile:  posix
// strength: shall fail

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT, 0600));
    must(write(file, "abc", 3));
    observe("to -1", truncate("file", -1));
    observe("to 0", truncate("file", 0));
    observe("size", file_size(file));
}
