// An operation that would raise the value above the system's maximum fails and leaves the value.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS ERANGE
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    // A value is an unsigned short: of three times 32767 the third is too much on every system.
    const int id = new_set({0});
    sembuf add = operation(0, 32767);
    int performed = 0, result = 0;
    while (performed < 3 && (result = semop(id, &add, 1)) == 0) ++performed;
    observe("add once too often", result);
    observe("value as before that", semctl(id, 0, GETVAL) == performed * 32767);
}
