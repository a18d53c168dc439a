// With a single descriptor left socketpair() fails with EMFILE, opens nothing and does not touch the array.
//
// ref:      POSIX.1-2024 XSH socketpair() ERRORS EMFILE; POSIX.1-2024 XSH socketpair() RETURN VALUE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>
#include <sys/socket.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(close(last));

        int ends[2] = {-7, -8};
        observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
        observe("array as it was", ends[0] == -7 && ends[1] == -8);
        observe("the last descriptor is still free", dup(STDOUT_FILENO) == last);
    });
    observe("child", child.wait());
}
