// SETVAL refuses a value above the system's maximum and leaves the one that is there.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS ERANGE
// profile: xsi
// strength: shall fail
// claims:  S1-024

#include "support/sysv_sem.hpp"

int main() {
    // A value is an unsigned short, so the maximum is at most USHRT_MAX.
    const int id = new_set({5});
    observe("USHRT_MAX + 1", semctl(id, 0, SETVAL, SemArg{.val = USHRT_MAX + 1}));
    observe("value", semctl(id, 0, GETVAL));
    observe("INT_MAX", semctl(id, 0, SETVAL, SemArg{.val = INT_MAX}));
    observe("value", semctl(id, 0, GETVAL));
    observe("32767 of a system that has it, or its refusal",
            semctl(id, 0, SETVAL, SemArg{.val = 32767}) == 0 ? semctl(id, 0, GETVAL) == 32767 : errno == ERANGE);
}
