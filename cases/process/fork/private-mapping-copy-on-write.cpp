// The child of fork() sees a MAP_PRIVATE mapping as the parent had changed it before, and not what either changes later.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH mmap() DESCRIPTION MAP_PRIVATE
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    void* memory = must(mmap(nullptr, sizeof(int), PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0));
    auto* value = static_cast<volatile int*>(memory);
    *value = 1;
    Gate changed;
    const pid_t child = fork();
    if (child == 0) {
        changed.wait();
        observe("the child reads", *value);
        *value = 3;
        _exit(0);
    }
    *value = 2;
    changed.open();
    observe("the child", reap(must(child)));
    observe("the parent reads", *value);
}
