// The si_uid of SIGCHLD is the real user ID of the child, where that differs from the effective one.
//
// ref:      POSIX.1-2024 XBD <signal.h> SIGCHLD si_uid
// profile:  xsi
// strength: shall
// needs:    fork two-uids

#include "support/case.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    handle(SIGCHLD, capture_signal);
    block({SIGCHLD});
    Child child([] {
        must(setreuid(first_user, geteuid()));
        must(getuid() == first_user && geteuid() != first_user);
        return 3;
    });
    const sigset_t nothing = set_of({});
    observe("sigsuspend", sigsuspend(&nothing));
    observe("handler ran", handled);
    observe("si_code", Code{SIGCHLD, captured.si_code});
    observe("si_pid is the child", captured.si_pid == child.pid());
    observe("si_uid is its real user ID", captured.si_uid == first_user);
    observe("child", child.wait());
}
