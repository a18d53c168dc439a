// Of several threads that wait while there is one child exactly one gets its status; the others fail with ECHILD.
//
// ref:      POSIX.1-2024 XSH 2.13 Status Information; XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall
// needs:    fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

static int started, got_it, had_none;

static void count(int& counter) { __atomic_fetch_add(&counter, 1, __ATOMIC_SEQ_CST); }

static void wait_for(pid_t pid) {
    count(started);
    int status = -1;
    const pid_t result = wait(&status);
    if (result == pid && WIFEXITED(status) && WEXITSTATUS(status) == 6) count(got_it);
    if (result == -1 && errno == ECHILD) count(had_none);
}

int main() {
    Gate may_end;
    Child child([&] {
        may_end.wait();
        return 6;
    });
    {
        auto body = [&] { wait_for(child.pid()); };
        Thread a(body), b(body), c(body), d(body);
        must(eventually([] { return __atomic_load_n(&started, __ATOMIC_SEQ_CST) == 4; }));
        breathe(10);  // as a rule all four wait by now
        may_end.open();
    }
    child.reaped();
    observe("threads that got the status", got_it);
    observe("threads that got ECHILD", had_none);
}
