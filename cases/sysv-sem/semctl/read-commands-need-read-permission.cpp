// GETVAL, GETALL, GETPID, GETNCNT, GETZCNT and IPC_STAT need read permission.
//
// ref:     POSIX.1-2024 XSH semctl() ERRORS EACCES
// profile: xsi
// needs:   fork root two-uids

#include "support/sysv.hpp"

int main() {
    require_two_users();
    const int closed = new_set({7}, 0662), readable = new_set({7}, 0664);
    Child other([&] {
        become(first_user);
        for (int id : {closed, readable}) {
            unsigned short value = 9;
            semid_ds status = {};
            observe("GETVAL", semctl(id, 0, GETVAL));
            observe("GETALL", semctl(id, 0, GETALL, SemArg{.array = &value}));
            observe("what it wrote", value);
            observe("GETPID allowed", semctl(id, 0, GETPID) != -1 || errno != EACCES);
            observe("GETNCNT", semctl(id, 0, GETNCNT));
            observe("GETZCNT", semctl(id, 0, GETZCNT));
            observe("IPC_STAT", semctl(id, 0, IPC_STAT, SemArg{.buf = &status}));
        }
    });
    observe("another user, mode 0662 then 0664", other.wait());
}
