// chmod() changes who may open a FIFO from then on.
//
// ref:      POSIX.1-2024 XSH chmod() DESCRIPTION; POSIX.1-2024 XSH open() ERRORS EACCES
// profile:  posix
// strength: shall
// needs:    fork

#include "support/streams.hpp"
#include "support/users.hpp"

int main() {
    require_ordinary_user();
    enter_scratch_directory();
    must(chmod(".", 0777));
    Child child([] {
        if (geteuid() == 0) become(first_user);
        must(mkfifo("f", 0600));
        observe("take all away", chmod("f", 0));
        observe("open", opened(open("f", O_RDONLY | O_NONBLOCK)));
        observe("allow reading", chmod("f", 0400));
        const int reader = open("f", O_RDONLY | O_NONBLOCK);
        observe("open", opened(reader));
        struct stat status = {};
        must(fstat(reader, &status));
        observe("mode 0400", (status.st_mode & 07777) == 0400);
        observe("open for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
    });
    observe("child", child.wait());
}
