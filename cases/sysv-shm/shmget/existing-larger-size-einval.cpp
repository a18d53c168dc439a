// shmget() refuses a size above that of the existing segment, even inside the same page.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL
// profile: xsi
// strength: shall fail
// claims:  S4-154

#include "support/sysv_shm.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(must(shmget(key, 100, IPC_CREAT | 0600)));
    observe("101 bytes of 100", shmget(key, 101, 0));
    observe("with IPC_CREAT", shmget(key, 101, IPC_CREAT | 0600));
    observe("a page", shmget(key, static_cast<size_t>(sysconf(_SC_PAGESIZE)), 0));
    observe("100 bytes find it", shmget(key, 100, 0) == id);
}
