// Opening a FIFO for reading without read permission fails with EACCES.
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
    make_fifo("own");
    make_fifo("all");
    must(chmod("all", 0444));

    Child child([] {
        become(first_user);
        observe("mode 0600 of another user", opened(open("own", O_RDONLY | O_NONBLOCK)));
        const int reader = open("all", O_RDONLY | O_NONBLOCK);
        observe("mode 0444 of another user", opened(reader));
        struct stat status = {};
        must(fstat(reader, &status));
        observe("it is the FIFO", S_ISFIFO(status.st_mode) != 0);
    });
    observe("child", child.wait());
}
