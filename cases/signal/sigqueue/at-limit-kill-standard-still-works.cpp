// At the limit of queued signals kill() can still send a standard signal.
//
// ref:      man7 getrlimit(2) RLIMIT_SIGPENDING
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_SIGPENDING, &limit));
        limit.rlim_cur = 0;
        must(setrlimit(RLIMIT_SIGPENDING, &limit));
        handle(SIGUSR1);
        block({SIGUSR1, SIGRTMIN});
        const sigval value = {};
        observe("sigqueue", sigqueue(getpid(), SIGRTMIN, value));
        observe("kill", kill(getpid(), SIGUSR1));
        observe("pending", is_pending(SIGUSR1));
        unblock({SIGUSR1});
        observe("handled", handled);
    });
    observe("child", child.wait());
}
