// With a single descriptor left pipe2() fails with EMFILE, opens nothing and does not touch the array.
//
// ref:      POSIX.1-2024 XSH pipe() ERRORS EMFILE; POSIX.1-2024 XSH pipe() RETURN VALUE; POSIX.1-2024 XSH setrlimit() RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// since:    2024
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
        close(last);

        int ends[2] = {-7, -8};
        observe("pipe2", pipe2(ends, 0));
        observe("array as it was", ends[0] == -7 && ends[1] == -8);
        observe("the last descriptor is still free", dup(STDOUT_FILENO) == last);
    });
    observe("child", child.wait());
}
