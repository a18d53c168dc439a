// Without a free descriptor dup() and F_DUPFD fail with EMFILE.
//
// ref:      POSIX.1-2024 XSH dup() ERRORS EMFILE; POSIX.1-2024 XSH fcntl() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("dup", dup(STDOUT_FILENO));
        observe("F_DUPFD", fcntl(STDOUT_FILENO, F_DUPFD, 0));
        close(last);
        observe("dup with one free", dup(STDOUT_FILENO) == last);
    });
    observe("child", child.wait());
}
