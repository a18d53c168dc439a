// A semaphore made with pshared set in a System V segment works for a process that has the segment at another address.
//
// ref:      POSIX.1-2024 XSH sem_init() DESCRIPTION; POSIX.1-2024 XSH shmat() DESCRIPTION
// profile:  xsi
// strength: shall
// needs:    fork

#include "support/owned_sysv.hpp"
#include "support/sync.hpp"

int main() {
    const int segment = must(owned_shm(shmget(IPC_PRIVATE, sizeof(sem_t), IPC_CREAT | 0600)));
    auto* semaphore = static_cast<sem_t*>(must(shmat(segment, nullptr, 0)));
    std::memset(semaphore, 0x55, sizeof *semaphore);
    observe("sem_init", sem_init(semaphore, 1, 0));
    Child poster([=] {
        auto* same = static_cast<sem_t*>(must(shmat(segment, nullptr, 0)));
        observe("another address", same != semaphore);
        observe("post", sem_post(same));
        observe("value", value_of(same));
    });
    observe("poster", poster.wait());
    observe("take the unit", sem_trywait(semaphore));
    observe("value", value_of(semaphore));
}
