// waitpid() fails with EINVAL when the options have bits that are none of its flags.
//
// ref:      POSIX.1-2024 XSH waitpid() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());

    int status = -1;
    observe("all bits", waitpid(-1, &status, ~0));
    observe("all bits but those of WNOHANG and WUNTRACED", waitpid(child.pid(), &status, ~(WNOHANG | WUNTRACED)));
    observe("the child", child.wait());
}
