// A new segment is all zeros, also where the memory of a removed one full of other bytes could come back.
//
// ref:     POSIX.1-2024 XSH shmget() DESCRIPTION
// profile: xsi
// strength: shall
// claims:  S4-142

#include "support/sysv_shm.hpp"

int main() {
    const auto size = static_cast<size_t>(3 * sysconf(_SC_PAGESIZE));
    for (const char* which : {"bytes other than 0 in a new segment", "in the next one"}) {
        const int id = owned_shm(must(shmget(IPC_PRIVATE, size, IPC_CREAT | 0600)));
        auto* memory = static_cast<char*>(must(shmat(id, nullptr, 0)));

        long dirty = 0;
        for (size_t i = 0; i < size; ++i) dirty += memory[i] != 0;
        observe(which, dirty);
        std::memset(memory, 0xaa, size);
        must(shmdt(memory));
        must(shmctl(id, IPC_RMID, nullptr));
    }
}
