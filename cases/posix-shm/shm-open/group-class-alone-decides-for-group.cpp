// What a process of the group of an object may do, the group bits of its mode decide; the bits for others decide for the others.
//
// ref:      POSIX.1-2024 XSH shm_open() ERRORS EACCES; POSIX.1-2024 XBD <sys/stat.h> S_IRGRP
// profile:  option SHM
// strength: shall
// needs:    fork root two-uids

#include "support/memory.hpp"
#include "support/named_shm.hpp"
#include "support/users.hpp"

static void open_as(const char* who, gid_t group, const char* for_group, const char* for_others) {
    Child child([=] {
        must(setgroups(0, nullptr));
        must(setgid(group));
        must(setuid(first_user));
        const int first = shm_open(for_group, O_RDONLY, 0);
        observe("mode 0640", first >= 0 ? 0 : first);
        observe("mode 0640, for writing", shm_open(for_group, O_RDWR, 0));
        const int second = shm_open(for_others, O_RDONLY, 0);
        observe("mode 0604", second >= 0 ? 0 : second);
    });
    observe(who, child.wait());
}

int main() {
    require_shared_memory_objects();
    require_two_users();
    umask(0);
    const char *for_group = unique_name(), *for_others = unique_name();
    must(shm_open(for_others, O_CREAT | O_EXCL | O_RDWR, 0604));
    struct stat status = {};
    must(fstat(must(shm_open(for_group, O_CREAT | O_EXCL | O_RDWR, 0640)), &status));
    open_as("a process of its group", status.st_gid, for_group, for_others);
    open_as("another process", status.st_gid == first_user ? second_user : first_user, for_group, for_others);
}
