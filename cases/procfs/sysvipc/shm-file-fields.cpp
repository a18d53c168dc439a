// /proc/sysvipc/shm has a line for each segment that exists, with what shmctl() tells of it. Everybody can read it.
//
// ref:      man7 proc(5) /proc/sysvipc; man7 shmctl(2) DESCRIPTION SHM_STAT_ANY
// profile:  linux
// strength: documented
// needs:    fork

#include "support/procfs.hpp"
#include "support/sysv_shm.hpp"

static long number(int id, const char* heading, int base = 10) {
    return std::strtol(listed("shm", id, heading).chars, nullptr, base);
}

int main() {
    if (geteuid() == 0) require_two_users();
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 5000, IPC_CREAT | IPC_EXCL | 0600)));
    const void* memory = must(shmat(id, nullptr, 0));
    Child child([=] {
        become_ordinary();
        observe("the key", number(id, "key") == key);
        observe("the permission bits are 0600", number(id, "perms", 8) % 01000 == 0600);
        observe("size", number(id, "size"));
        observe("attached in the parent and the child", number(id, "nattch"));
        observe("the creator", number(id, "cpid") == getppid());
    });
    observe("another process", child.wait());
    must(shmdt(memory));
    observe("attached", number(id, "nattch"));
    must(shmctl(id, IPC_RMID, nullptr));
    observe("once it is removed", listed("shm", id, "size"));
}
