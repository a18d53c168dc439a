// A new segment of 0 bytes is refused where the system's minimum is above 0.
//
// ref:     POSIX.1-2024 XSH shmget() ERRORS EINVAL
// profile: xsi
// strength: implementation-defined
// claims:  S4-153

#include "support/sysv.hpp"

int main() {
    const key_t key = unused_key();
    const int id = owned_shm(shmget(key, 0, IPC_CREAT | 0600));
    const char* result = id != -1 ? "made" : errno == EINVAL ? "refused with EINVAL" : "refused";
    observe("a segment of 0 bytes", result, {"refused with EINVAL", "made"});
    observe("its key finds just that", shmget(key, 0, 0) == id);
}
