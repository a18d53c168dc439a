// A signal that was delivered no longer counts for the limit of queued ones: another can be queued.
//
// ref:      man7 getrlimit(2) RLIMIT_SIGPENDING; POSIX.1-2024 XSH sigqueue() ERRORS EAGAIN
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/resource.h>

int main() {
    Child child([] {
        rlimit limit;
        must(getrlimit(RLIMIT_SIGPENDING, &limit));
        limit.rlim_cur = limit.rlim_max < 4000 ? limit.rlim_max : 4000;  // counted per user: leave room for others
        must(setrlimit(RLIMIT_SIGPENDING, &limit));
        handle(SIGRTMIN, capture_signal);
        block({SIGRTMIN});
        const sigval value = {};
        int accepted = 0, result;
        while ((result = sigqueue(getpid(), SIGRTMIN, value)) == 0 && accepted < 5000) ++accepted;
        observe("at the limit", result);

        const timespec now = {};
        siginfo_t info;
        const sigset_t set = set_of({SIGRTMIN});
        while (accepted-- > 0) must(sigtimedwait(&set, &info, &now));
        observe("accepted once the others were", eventually([&] { return sigqueue(getpid(), SIGRTMIN, value) == 0; }));
        observe("pending", is_pending(SIGRTMIN));
    });
    observe("child", child.wait());
}
