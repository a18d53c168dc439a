// Opening a FIFO for writing without write permission fails with EACCES, though it may be opened for reading.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EACCES
// profile:  posix
// strength: shall fail
// needs:    fork root two-uids
// claims:   S4-020

#include "support/streams.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0755));
    make_fifo("f");
    must(chmod("f", 0444));

    Child child([] {
        become(first_user);
        const int reader = open("f", O_RDONLY | O_NONBLOCK);
        observe("open for reading", opened(reader));
        struct stat status = {};
        must(fstat(reader, &status));
        observe("it is the FIFO", S_ISFIFO(status.st_mode) != 0);
        observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
    });
    observe("child", child.wait());
}
