// tgkill() sends a signal to the thread with the given id.
//
// ref:      man7 tgkill(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    threads

#include "support/tgkill.hpp"
#include "support/threads.hpp"

static Atomic<pid_t> handled_by = 0;

int main() {
    handle(SIGUSR1, [](int) {
        handled_by = gettid();
        count_in_threads(0);
    });
    Gate started, end;
    pid_t id = 0;
    Thread thread([&] {
        id = gettid();
        started.open();
        end.wait();
    });
    started.wait();
    observe("tgkill", tgkill(getpid(), id, SIGUSR1));
    eventually([] { return handled_in_threads > 0; });
    observe("handled", handled_in_threads.load());
    observe("by that thread", handled_by == id);
    end.open();
}
