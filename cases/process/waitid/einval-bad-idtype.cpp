// waitid() fails with EINVAL when the kind of ID is none of those defined.
//
// ref:      POSIX.1-2024 XSH waitid() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    Child child([] { return 2; });
    await_end(child.pid());
    const int number = 99;  // of no kind on any system known
    idtype_t unknown = P_ALL;
    static_assert(sizeof unknown == sizeof number);
    std::memcpy(&unknown, &number, sizeof unknown);
    siginfo_t info = {};
    observe("an unknown kind", waitid(unknown, static_cast<id_t>(child.pid()), &info, WEXITED));
    observe("the child", child.wait());
}
