// Linux: values go from 0 to SEMVMX, which is 32767; SETVAL refuses others.
//
// ref:     man7 semctl(2) ERRORS ERANGE; man7 semget(2) NOTES SEMVMX
// profile: linux
// strength: documented
// claims:  S1-024

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({5});
    observe("32768", semctl(id, 0, SETVAL, SemArg{.val = 32768}));
    observe("-1", semctl(id, 0, SETVAL, SemArg{.val = -1}));
    observe("value", semctl(id, 0, GETVAL));
    observe("32767", semctl(id, 0, SETVAL, SemArg{.val = 32767}));
    observe("value", semctl(id, 0, GETVAL));
}
