// A process may signal one that has the same real user id, though their effective and saved ids differ.
//
// ref:     POSIX.1-2024 XSH kill() DESCRIPTION
// profile: xsi
// strength: shall
// needs:   fork two-uids

#include "support/users.hpp"

int main() {
    require_two_users();
    const uid_t keep = static_cast<uid_t>(-1);
    Gate ready;
    Child target([&] {
        must(setreuid(first_user, keep));  // real: first user; effective and saved: root
        ready.open();
        for (;;) pause();
    });
    ready.wait();
    Child same_real([&] {
        must(setreuid(first_user, second_user));
        observe("same real user id", kill(target.pid(), 0));
    });
    observe("sender", same_real.wait());
    Child other_real([&] {
        must(setreuid(second_user, second_user));
        observe("other ids only", kill(target.pid(), 0), {EPERM, ESRCH});  // ESRCH: a system may hide the process
    });
    observe("sender", other_real.wait());
}
