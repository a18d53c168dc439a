// The si_uid of a signal sent by kill() is the sender's real user ID, where it differs from the effective one.
//
// ref:      POSIX.1-2024 XSH 2.4.3 Signal Actions; POSIX.1-2024 XBD <signal.h> SI_USER
// profile:  xsi
// strength: shall
// needs:    fork two-uids

#include "support/case.hpp"
#include "support/users.hpp"

int main() {
    require_two_users();
    handle(SIGUSR1, capture_signal);
    block({SIGUSR1});
    const pid_t receiver = getpid();
    Child sender([&] {
        must(setreuid(first_user, geteuid()));
        must(getuid() == first_user && geteuid() != first_user);
        observe("kill", kill(receiver, SIGUSR1));
    });
    observe("sender", sender.wait());
    unblock({SIGUSR1});
    observe("handler ran", handled);
    observe("si_code", Code{SIGUSR1, captured.si_code});
    observe("si_uid is the sender's real user ID", captured.si_uid == first_user);
}
