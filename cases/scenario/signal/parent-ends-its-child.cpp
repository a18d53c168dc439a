// A parent lets its child work for a while, ends it by SIGINT and finds out how it ended.
//
// ref:      POSIX.1-2024 XSH kill() DESCRIPTION; POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork
// claims:   S4-072

#include "support/case.hpp"

int main() {
    auto* work = shared<long>();
    const pid_t child = must(fork());
    if (child == 0) {
        handle(SIGINT, SIG_DFL);
        for (;; breathe()) __atomic_add_fetch(work, 1, __ATOMIC_SEQ_CST);
    }
    observe("it works", eventually([&] { return __atomic_load_n(work, __ATOMIC_SEQ_CST) >= 3; }));
    observe("end it", kill(child, SIGINT));

    int status = 0;
    observe("wait for it", waitpid(child, &status, 0) == child);
    observe("how it ended", WaitStatus{status});
    observe("wait for another", waitpid(-1, &status, 0));
}
