// waitid() fails with EINVAL when the kind of ID is none of those defined.
//
// ref:     POSIX.1-2024 XSH waitid() ERRORS EINVAL
// profile: posix
// needs:   fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());
    const int unknown = 99;  // of no kind on any system known
    siginfo_t info = {};
    observe("an unknown kind", waitid(static_cast<idtype_t>(unknown), static_cast<id_t>(child.pid()), &info, WEXITED));
    observe("the child", child.wait());
}
