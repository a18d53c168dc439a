// The parent goes on after vfork() only once the child has ended.
//
// ref:      man7 vfork(2) Linux description
// profile:  linux
// strength: documented
// needs:    fork

#include "support/processes.hpp"

int main() {
    static Journal journal;
    static pid_t child;
    child = vfork();
    if (child == 0) {
        breathe(30);
        journal.enter("child ends");
        _exit(3);
    }
    journal.enter("parent goes on");
    observe("the child", reap(must(child)));
    observe("order", static_cast<const char*>(journal.text().chars));
}
