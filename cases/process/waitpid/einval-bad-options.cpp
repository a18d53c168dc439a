// waitpid() fails with EINVAL when the options have bits that are none of its flags.
//
// ref:      POSIX.1-2024 XSH wait() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());

    int status = 0x5a5a;
    observe("all bits", waitpid(-1, &status, ~0));
    observe("all bits but those of the flags", waitpid(child.pid(), &status, ~(WNOHANG | WUNTRACED | WCONTINUED)));
    observe("status is untouched", status == 0x5a5a);
    observe("the child", child.wait());
}
