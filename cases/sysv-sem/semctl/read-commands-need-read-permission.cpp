// GETVAL, GETALL, GETPID, GETNCNT, GETZCNT and IPC_STAT need read permission.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EACCES
// profile: xsi
// strength: shall fail
// needs:   fork root two-uids

#include "support/sysv_sem.hpp"

int main() {
    require_two_users();
    const int closed = new_set({7}, 0662), readable = new_set({7}, 0664);
    Child other([&] {
        become(first_user);
        for (int id : {closed, readable}) {
            const char* mode = id == closed ? "0662" : "0664";
            unsigned short value = 9;
            semid_ds status = {};
            observe(format("%s: GETVAL", mode).chars, semctl(id, 0, GETVAL));
            observe(format("%s: GETALL", mode).chars, semctl(id, 0, GETALL, SemArg{.array = &value}));
            observe(format("%s: GETPID allowed", mode).chars, semctl(id, 0, GETPID) != -1 || errno != EACCES);
            observe(format("%s: GETNCNT", mode).chars, semctl(id, 0, GETNCNT));
            observe(format("%s: GETZCNT", mode).chars, semctl(id, 0, GETZCNT));
            observe(format("%s: IPC_STAT", mode).chars, semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
            if (id == readable) observe("what GETALL gave", value);
        }
    });
    observe("another user", other.wait());
}
