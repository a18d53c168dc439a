// shmat() gives (void*)-1 and EINVAL for what is no identifier of a segment.
//
// ref:     POSIX.1-2024 XSH shmat() ERRORS EINVAL; XSH shmat() RETURN VALUE
// profile: xsi
// strength: shall fail
// claims:  S4-147

#include "support/sysv_shm.hpp"

int main() {
    void* nowhere = shmat(-1, nullptr, 0);
    observe("identifier -1", nowhere);
    observe("gives (void*)-1", reinterpret_cast<intptr_t>(nowhere) == -1);

    const int id = owned_shm(must(shmget(IPC_PRIVATE, 100, 0600)));
    must(shmctl(id, IPC_RMID, nullptr));
    nowhere = shmat(id, nullptr, 0);
    observe("a removed segment", nowhere);
    observe("gives (void*)-1", reinterpret_cast<intptr_t>(nowhere) == -1);
}
