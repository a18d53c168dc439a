// An operation with SEM_UNDO whose adjustment would go beyond the limit of the system fails with ERANGE, and leaves the value.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS ERANGE
// profile: xsi
// strength: implementation-defined
// needs:   fork

#include "support/sysv_sem.hpp"

int main() {
    const int id = new_set({0});
    Child child([&] {
        // Which limit an adjustment has, and whether it has one, is the system's choice: many keep it in a short.
        sembuf add = operation(0, 10'000, SEM_UNDO), take = operation(0, -10'000, IPC_NOWAIT);
        int result = 0;
        for (int i = 0; i < 8 && result == 0; ++i) {
            result = semop(id, &add, 1);
            const int error = errno;
            const int value = semctl(id, 0, GETVAL);
            if (value != (result == 0 ? 10'000 : 0)) observe("unlike that the value is", value);
            if (result == 0) must(semop(id, &take, 1));
            errno = error;
        }
        observe("add and take it back, up to eight times", result, {"0", "-1 ERANGE"});
    });
    observe("the process", child.wait());
}
