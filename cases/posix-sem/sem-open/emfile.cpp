// Once the process has all descriptors that it may have, sem_open() fails with EMFILE, or does without one and succeeds.
//
// ref:      POSIX.1-2024 XSH sem_open() ERRORS EMFILE; POSIX.1-2024 XSH setrlimit() DESCRIPTION RLIMIT_NOFILE
// profile:  xsi
// strength: may
// needs:    fork

#include "support/named_sem.hpp"

#include <sys/resource.h>

int main() {
    const char* name = unique_name();
    // Another process makes it: one that has it open already may need no descriptor.
    Child maker([&] { must(sem_open(name, O_CREAT | O_EXCL, 0600, 0u)); });
    observe("a process that makes a semaphore", maker.wait());
    Child child([&] {
        rlimit limit;
        must(getrlimit(RLIMIT_NOFILE, &limit));
        limit.rlim_cur = 20;
        must(setrlimit(RLIMIT_NOFILE, &limit));
        int last = -1;
        for (int fd; (fd = dup(STDOUT_FILENO)) != -1;) last = fd;
        must(last);
        observe("open without a free descriptor", sem_open(name, 0), {"succeeded", "failed EMFILE"});
        close(last);
        observe("open with one", sem_open(name, 0));
    });
    observe("child", child.wait());
}
