// tgkill() fails with ESRCH for a thread of another process than the given one, and for a thread that has ended.
//
// ref:      man7 tgkill(2) ERRORS ESRCH
// profile:  linux
// strength: documented
// needs:    fork threads
// assertion: signal.tgkill.esrch-wrong-group signal.tgkill.esrch-ended-thread

#include "support/tgkill.hpp"
#include "support/threads.hpp"

int main() {
    Child child([] {
        for (;;) pause();
    });
    observe("the child as a thread of this process", tgkill(getpid(), child.pid(), 0));
    observe("as a thread of its own", tgkill(child.pid(), child.pid(), 0));

    pid_t id = 0;
    Thread thread([&] { id = gettid(); });
    thread.join();
    eventually([&] { return tgkill(getpid(), id, 0) == -1; });
    observe("a thread that ended", tgkill(getpid(), id, 0));
}
