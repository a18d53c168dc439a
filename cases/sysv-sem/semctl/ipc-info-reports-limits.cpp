// Linux: IPC_INFO gives the limits of semaphores, the four numbers of kernel.sem and the largest value.
//
// ref:     man7 semctl(2) IPC_INFO
// profile: linux
// strength: documented

#include "support/sysv_sem.hpp"

int main() {
    FILE* file = must(std::fopen("/proc/sys/kernel/sem", "r"));
    int per_set = 0, total = 0, operations = 0, sets = 0;
    must(std::fscanf(file, "%d %d %d %d", &per_set, &total, &operations, &sets) == 4);

    seminfo limits = {};
    observe("IPC_INFO", semctl(0, 0, IPC_INFO, &limits) >= 0);
    observe("semaphores in a set as in kernel.sem", limits.semmsl == per_set);
    observe("semaphores in all", limits.semmns == total);
    observe("operations in a call", limits.semopm == operations);
    observe("sets", limits.semmni == sets);
    observe("largest value", limits.semvmx);
}
