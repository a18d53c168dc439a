// SIGKILL and SIGSTOP cannot be blocked by the temporary mask of sigsuspend().
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Child child([] {
        sigset_t everything;
        must(sigfillset(&everything));
        observe("sigsuspend", sigsuspend(&everything));
    });
    let_it_block(child.pid());
    must(kill(child.pid(), SIGSTOP));
    int status = 0;
    observe("waitpid gives the child", waitpid(child.pid(), &status, WUNTRACED) == child.pid());
    observe("child", WaitStatus{status});
    must(kill(child.pid(), SIGKILL));
    observe("child", child.wait());
}
