// The CPU times of the child of fork(), and those of its children, begin at zero.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

#include <sys/times.h>

// The CPU time that this process has used, after it has used a tenth of a second.
static clock_t work() {
    const clock_t enough = must(sysconf(_SC_CLK_TCK)) / 10;
    tms now;
    do times(&now);
    while (now.tms_utime + now.tms_stime < enough);
    return now.tms_utime + now.tms_stime;
}

int main() {
    Child worker([] { work(); });
    observe("a child that works", worker.wait());
    const clock_t used = work();
    tms before;
    const clock_t start = times(&before);
    observe("the parent has times of its children", before.tms_cutime + before.tms_cstime > 0);

    const pid_t child = fork();
    if (child == 0) {
        tms now;
        const clock_t passed = times(&now) - start;  // a slow system may count all of it as the child's
        observe("times of its children", now.tms_cutime + now.tms_cstime);
        observe("its own: that of the parent is not in it", now.tms_utime + now.tms_stime < passed + used / 2);
        _exit(0);
    }
    observe("another child", reap(must(child)));
}
