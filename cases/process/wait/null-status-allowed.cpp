// wait() with a null pointer reaps a child without telling how it ended.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 3; });
    observe("wait gives the child", wait(nullptr) == child.pid());
    observe("wait again", wait(nullptr));
    child.reaped();
}
