// SETVAL and SETALL need alter permission.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int readable = new_set({7}, 0664), alterable = new_set({7}, 0666);
    Child other([&] {
        become(first_user);
        unsigned short value = 8;
        observe("SETVAL", semctl(readable, 0, SETVAL, SemArg{.val = 8}));
        observe("SETALL", semctl(readable, 0, SETALL, SemArg{.array = &value}));
        observe("value", semctl(readable, 0, GETVAL));
        observe("SETVAL with permission", semctl(alterable, 0, SETVAL, SemArg{.val = 8}));
        observe("value", semctl(alterable, 0, GETVAL));
    });
    observe("another user", other.wait());
}
