// Permissions count when a FIFO is opened: descriptors that are open already can be used after chmod() has taken all of them away.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EACCES; POSIX.1-2024 XSH write() DESCRIPTION; POSIX.1-2024 XSH read() DESCRIPTION
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
        const int reader = must(open("f", O_RDONLY | O_NONBLOCK)), writer = must(open("f", O_WRONLY));
        observe("chmod", chmod("f", 0));
        observe("write", write(writer, "x", 1));
        char bytes[4] = {};
        observe("read", Bytes{bytes, read(reader, bytes, sizeof bytes)});
        observe("open for reading", opened(open("f", O_RDONLY)));
        observe("open for writing", opened(open("f", O_WRONLY)));
    });
    observe("child", child.wait());
}
