// waitid() with P_PGID waits for the children in that process group, and for no others.
//
// ref:      POSIX.1-2024 XSH waitid() DESCRIPTION P_PGID; XSH waitid() ERRORS ECHILD, EINVAL
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child near([] { return 1; });
    Child far([] {
        lead_group();
        return 2;
    });
    await_end(near.pid());
    await_end(far.pid());

    siginfo_t info = {};
    const auto group = static_cast<id_t>(far.pid());
    observe("waitid", waitid(P_PGID, group, &info, WEXITED));
    observe("it is the child in that group", info.si_pid == far.pid());
    observe("si_code", Code{SIGCHLD, info.si_code});
    observe("its exit value", info.si_status);
    observe("waitid again", waitid(P_PGID, group, &info, WEXITED), {ECHILD, EINVAL});
    far.reaped();
    observe("the child in the caller's group", near.wait());
}
