// A user who has as many processes as RLIMIT_NPROC allows gets EAGAIN from fork(), and no child.
//
// ref:       man7 fork(2) ERRORS EAGAIN; man7 getrlimit(2) RLIMIT_NPROC
// profile:   linux
// strength:  documented
// needs:     fork root two-uids
// assertion: process.fork.eagain-process-limit process.fork.failed-fork-creates-no-child

#include "support/processes.hpp"
#include "support/users.hpp"

#include <sys/resource.h>

int main() {
    require_two_users();
    Child child([] {
        become(first_user);
        const rlimit one = {1, 1};
        must(setrlimit(RLIMIT_NPROC, &one));
        const pid_t made = fork();
        if (made == 0) _exit(0);
        observe("fork", made == -1 ? describe(made, errno) : format("makes a child"));
        const pid_t ended = waitpid(-1, nullptr, WNOHANG);
        observe("children", ended == -1 ? describe(ended, errno) : format("there is one"));
    });
    observe("the process", child.wait());
}
