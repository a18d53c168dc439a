// With a single descriptor left socketpair() fails with EMFILE, opens nothing and does not touch the array.
//
// ref:      POSIX.1-2024 XSH socketpair() ERRORS EMFILE; POSIX.1-2024 XSH socketpair() RETURN VALUE
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
        limit.rlim_cur = static_cast<rlim_t>(last) + 1;
        must(setrlimit(RLIMIT_NOFILE, &limit));

        int ends[2] = {-7, -8};
        observe("socketpair", socketpair(AF_UNIX, SOCK_STREAM, 0, ends));
        observe("array as it was", ends[0] == -7 && ends[1] == -8);
        observe("the last descriptor is still free", dup(STDOUT_FILENO) == last);
    });
    observe("child", child.wait());
}
