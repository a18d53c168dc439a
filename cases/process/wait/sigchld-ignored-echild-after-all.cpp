// In a process that ignores SIGCHLD children leave no status: wait() waits for the end of all and fails with ECHILD.
//
// ref:      POSIX.1-2024 XSH wait() ERRORS ECHILD; XSH sigaction() DESCRIPTION SIGCHLD
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    struct sigaction ignore = {};
    ignore.sa_handler = SIG_IGN;
    must(sigaction(SIGCHLD, &ignore, nullptr));

    Journal journal;
    auto end_after = [&](int delay_ms) {
        breathe(delay_ms);
        journal.enter("a child ends");
    };
    Child first([&] { end_after(10); });
    Child second([&] { end_after(30); });

    int status = 0x5a5a;
    observe("wait", wait(&status));
    journal.enter("wait returns");
    observe("order", static_cast<const char*>(journal.text().chars));
    eventually([&] { return kill(first.pid(), 0) == -1; });  // its id may be there for a moment
    observe("the first child is gone", kill(first.pid(), 0));
    first.reaped();
    second.reaped();
}
