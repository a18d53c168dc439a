// posix_openpt() fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH posix_openpt() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork pty

#include "support/pty.hpp"

#include <sys/resource.h>

int main() {
    open_terminal();  // there are pseudo terminals
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("without a free descriptor", posix_openpt(O_RDWR | O_NOCTTY));
        close(last);
        const int manager = posix_openpt(O_RDWR | O_NOCTTY);
        if (manager == -1 && errno == EAGAIN) return 2;
        observe("with one", manager == last);
        return 0;
    });
    const WaitStatus end = child.wait();
    if (WIFEXITED(end.status) && WEXITSTATUS(end.status) == 2) unsupported("all pseudo terminals are in use");
    observe("child", end);
}
