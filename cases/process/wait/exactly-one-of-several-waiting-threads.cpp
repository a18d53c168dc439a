// Of several threads that wait while there is one child exactly one gets its status; the others fail with ECHILD.
//
// ref:     POSIX.1-2024 XSH 2 Status Information; XSH wait() ERRORS ECHILD
// profile: posix
// needs:   fork threads

#include "support/processes.hpp"
#include "support/threads.hpp"

#include <atomic>

static std::atomic<int> started, got_it, had_none;

static void wait_for(pid_t pid) {
    ++started;
    int status = -1;
    const pid_t result = wait(&status);
    if (result == pid && WIFEXITED(status) && WEXITSTATUS(status) == 6) ++got_it;
    if (result == -1 && errno == ECHILD) ++had_none;
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
        must(eventually([] { return started == 4; }));
        breathe(10);  // as a rule all four wait by now
        may_end.open();
    }
    child.reaped();
    observe("threads that got the status", got_it.load());
    observe("threads that got ECHILD", had_none.load());
}
