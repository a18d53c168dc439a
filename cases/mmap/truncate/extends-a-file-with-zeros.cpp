// truncate() makes a file longer by zeros and keeps what it holds.
//
// ref:     POSIX.1-2024 XSH truncate() DESCRIPTION
// profile: posix
// strength: shall
// claims:  S4-053

#include "support/memory.hpp"

int main() {
    enter_scratch_directory();
    const int file = must(open("file", O_RDWR | O_CREAT | O_EXCL, 0600));
    must(write(file, "abc", 3));

    observe("truncate to 6", truncate("file", 6));
    observe("size", file_size(file));
    observe("the file", file_bytes(file, 0, 10));
    observe("truncate to 2", truncate("file", 2));
    observe("the file", file_bytes(file, 0, 10));
}
