// The permission bits that the file mode creation mask takes away are gone for good: another user cannot open the FIFO so.
//
// ref:      POSIX.1-2024 XSH mkfifo() DESCRIPTION; POSIX.1-2024 XSH open() ERRORS EACCES
// profile:  posix
// strength: shall
// needs:    fork root two-uids

#include "support/streams.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    enter_scratch_directory();
    must(chmod(".", 0711));
    umask(0);
    observe("mask 0", mkfifo("open", 0666));
    umask(022);
    observe("mask 022", mkfifo("read-only", 0666));
    umask(077);
    observe("mask 077", mkfifo("closed", 0666));
    Child child([] {
        become(first_user);
        observe("mask 0, for reading", opened(open("open", O_RDONLY | O_NONBLOCK)));
        observe("for writing", opened(open("open", O_WRONLY | O_NONBLOCK)));
        observe("mask 022, for reading", opened(open("read-only", O_RDONLY | O_NONBLOCK)));
        observe("for writing", opened(open("read-only", O_WRONLY | O_NONBLOCK)));
        observe("mask 077, for reading", opened(open("closed", O_RDONLY | O_NONBLOCK)));
    });
    observe("another user", child.wait());
}
