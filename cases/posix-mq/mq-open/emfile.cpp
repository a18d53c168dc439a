// mq_open() fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH mq_open() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/queues.hpp"

#include <sys/resource.h>

int main() {
    const char *name = unique_name(), *other = unique_name();
    new_mq(name);
    mq_attr attributes = queue_attributes(3, 16);
    Child child([&] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("open without a free descriptor", Queue{mq_open(name, O_RDWR)});
        observe("make without a free descriptor", Queue{mq_open(other, O_RDWR | O_CREAT | O_EXCL, 0600, &attributes)});
        close(last);
        observe("open with one", Queue{mq_open(name, O_RDWR)});
    });
    observe("child", child.wait());
}
