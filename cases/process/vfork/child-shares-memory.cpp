// What the child of vfork() stores in memory is there for the parent.
//
// ref:      man7 vfork(2) Linux description
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

int main() {
    static volatile int number = 1;
    static pid_t child;
    child = vfork();
    if (child == 0) {
        number = 5;
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("number in the parent", number);
}
