// waitid() of a thread that waits for a child fails with EINTR once a handler without SA_RESTART has run in that thread, and
// the child stays to be waited for.
//
// ref:       POSIX.1-2024 XSH waitid() ERRORS EINTR
// profile:   posix
// strength:  shall fail
// needs:     fork threads
// assertion: signal.eintr.waitid-running-child-without-sa-restart

#include "support/interrupted_thread.hpp"
#include "support/processes.hpp"

int main() {
    Child child([] { idle(); });
    const auto id = static_cast<id_t>(child.pid());
    siginfo_t info = {};
    observe("waitid for a running child", in_an_interrupted_thread([&] { return waitid(P_PID, id, &info, WEXITED); }));
    observe("handler ran", handled_in_threads > 0);
    must(kill(child.pid(), SIGTERM));
    observe("waitid for the ended child", waitid(P_PID, id, &info, WEXITED));
    observe("child", Code{SIGCHLD, info.si_code});
    child.reaped();
}
