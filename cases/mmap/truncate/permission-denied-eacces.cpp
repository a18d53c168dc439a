// truncate() fails with EACCES for a file that the process may not write, and below a directory that it may not search.
//
// ref:      POSIX.1-2024 XSH truncate() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    umask(0);
    must(chmod(".", 0755));
    must(mkdir("closed", 0666));
    const int read_only = must(open("read-only", O_RDWR | O_CREAT, 0644)),
              below = must(open("closed/file", O_RDWR | O_CREAT, 0666)),
              open_to_all = must(open("open-to-all", O_RDWR | O_CREAT, 0666));
    for (int file : {read_only, below, open_to_all}) must(write(file, "abc", 3));
    Child other([&] {
        become(first_user);
        observe("a file that may not be written", truncate("read-only", 0));
        observe("a file in a directory that may not be searched", truncate("closed/file", 0));
        observe("a file that may be written", truncate("open-to-all", 0));
    });
    observe("another user", other.wait());
    for (int file : {read_only, below, open_to_all}) observe("size", file_size(file));
    must(unlink("closed/file"));
}
