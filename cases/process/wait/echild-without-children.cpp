// wait() fails with ECHILD in a process that has no children.
//
// ref:      POSIX.1-2024 XSH wait() ERRORS ECHILD
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    observe("wait without children", wait(nullptr));
    Child child([] {  // its parent's children, itself among them, are not its own
        observe("wait in a child", wait(nullptr));
    });
    observe("the child", child.wait());
    observe("wait with the only child reaped", wait(nullptr));
}
