// wait() of a thread that waits for a child fails with EINTR once a handler without SA_RESTART has run in that thread, and the
// child stays to be waited for.
//
// ref:       POSIX.1-2024 XSH wait() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     fork threads
// assertion: signal.eintr.wait-running-child-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    int status = 0;
    observe("wait for a running child", in_an_interrupted_thread([&] { return wait(&status); }));
    observe("handler ran", handled_in_threads > 0);
    must(kill(child.pid(), SIGTERM));
    observe("wait for the ended child gives its pid", wait(&status) == child.pid());
    observe("child", WaitStatus{status});
    child.reaped();
}
