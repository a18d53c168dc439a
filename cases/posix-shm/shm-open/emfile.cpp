// shm_open() fails with EMFILE once the process has all descriptors that it may have.
//
// ref:      POSIX.1-2024 XSH shm_open() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: shall fail
// needs:    fork
// assertion: posix-shm.shm-open.no-descriptor-left-emfile

#include "support/named_shm.hpp"

#include <sys/resource.h>

int main() {
    require_shared_memory_objects();
    const char* name = unique_name();
    must(shm_open(name, O_RDWR | O_CREAT | O_EXCL, 0600));
    Child child([&] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("open without a free descriptor", shm_open(name, O_RDWR, 0));
        close(last);
        observe("open with one", shm_open(name, O_RDWR, 0) == last);
    });
    observe("child", child.wait());
}
