// socket() fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/socket_results.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        observe("without a free descriptor", socket(AF_UNIX, SOCK_STREAM, 0));
        must(close(last));
        observe("with one", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
    });
    observe("child", child.wait());
}
