// socket() fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH socket() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/ancillary.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        const int last = lowest_free_descriptor();
        limit.rlim_cur = static_cast<rlim_t>(last);
        must(setrlimit(RLIMIT_NOFILE, &limit));
        observe("without a free descriptor", socket(AF_UNIX, SOCK_STREAM, 0));
        ++limit.rlim_cur;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        observe("with one", is_socket_of(SOCK_STREAM, socket(AF_UNIX, SOCK_STREAM, 0)));
    });
    observe("child", child.wait());
}
