// A MAP_SHARED mapping is one memory for the parent and the child of fork(): each sees what the other stores.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH mmap() DESCRIPTION MAP_SHARED
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    void* memory = must(mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_SHARED | MAP_ANONYMOUS, -1, 0));
    auto* value = static_cast<volatile int*>(memory);
    Gate child_stored, parent_stored;
    *value = 1;

    const pid_t child = fork();
    if (child == 0) {
        observe("the child finds", *value);
        *value = 2;
        child_stored.open();
        parent_stored.wait();
        observe("the child reads the parent's store", *value);
        _exit(0);
    }
    child_stored.wait();
    observe("the parent reads the child's store", *value);
    *value = 3;
    parent_stored.open();
    observe("the child", reap(must(child)));
}
