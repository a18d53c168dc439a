// SETALL with a value above the system's maximum fails and sets none of the values.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS ERANGE; XSH semctl() DESCRIPTION
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({4, 5, 6, 7});
    unsigned short values[] = {1, 2, USHRT_MAX, 3};
    const int result = semctl(id, 0, SETALL, SemArg{.array = values});
    if (result == 0 && semctl(id, 2, GETVAL) == USHRT_MAX) unsupported("every value of the type is allowed here");
    observe("one value too large", result);
    for (int i = 0; i < 4; ++i) observe("value", semctl(id, i, GETVAL));
}
