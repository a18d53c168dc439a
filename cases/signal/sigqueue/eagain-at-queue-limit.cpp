// Where no more signals can be queued sigqueue() fails with EAGAIN; those accepted before all arrive.
//
// ref:      man7 getrlimit(2) RLIMIT_SIGPENDING; POSIX.1-2024 XSH sigqueue() ERRORS EAGAIN
// profile:  linux
// strength: documented
// needs:    fork
// claims:   S0-105

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_SIGPENDING, &limit));
        limit.rlim_cur = 16;
        must(setrlimit(RLIMIT_SIGPENDING, &limit));
        handle(SIGRTMIN, capture_signal);
        block({SIGRTMIN});

        const sigval value = {};
        int accepted = 0, result;
        while ((result = sigqueue(getpid(), SIGRTMIN, value)) == 0 && accepted < 100) ++accepted;
        observe("the first that was not accepted", result);
        observe("at most as many as the limit before", accepted <= 16);
        unblock({SIGRTMIN});
        eventually([&] { return handled >= accepted; });
        observe("all accepted ones arrived, no other", handled == accepted);
        note("%d were accepted", accepted);
    });
    observe("child", child.wait());
}
