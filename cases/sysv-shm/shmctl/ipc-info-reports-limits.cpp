// Linux: IPC_INFO gives the limits of shared memory, those of kernel.shmmax, shmmni and shmall.
//
// ref:     man7 shmctl(2) IPC_INFO
// profile: linux
// strength: documented

#include "support/sysv_shm.hpp"

static unsigned long long setting(const char* path) {
    FILE* file = must(std::fopen(path, "r"));
    unsigned long long value = 0;
    must(std::fscanf(file, "%llu", &value) == 1);
    std::fclose(file);
    return value;
}

int main() {
    shminfo limits = {};
    observe("IPC_INFO", shmctl(0, IPC_INFO, reinterpret_cast<shmid_ds*>(&limits)) >= 0);
    observe("smallest segment", static_cast<long>(limits.shmmin));
    observe("largest as in kernel.shmmax", limits.shmmax == setting("/proc/sys/kernel/shmmax"));
    observe("number as in kernel.shmmni", limits.shmmni == setting("/proc/sys/kernel/shmmni"));
    observe("pages as in kernel.shmall", limits.shmall == setting("/proc/sys/kernel/shmall"));
}
