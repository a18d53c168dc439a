// open() of a FIFO fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH open() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/streams.hpp"

#include <sys/resource.h>

int main() {
    enter_scratch_directory();
    make_fifo("f");
    fifo_reader("f");  // so that neither call below has to wait
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("for reading", opened(open("f", O_RDONLY | O_NONBLOCK)));
        observe("for writing", opened(open("f", O_WRONLY | O_NONBLOCK)));
        close(last);
        observe("with one free", open("f", O_RDONLY | O_NONBLOCK) == last);
    });
    observe("child", child.wait());
}
