// mlockall() refuses flags that are 0 or stand for nothing.
//
// ref:      POSIX.1-2024 XSH mlockall() ERRORS EINVAL
// profile:  option ML
// strength: shall fail

#include "support/memory.hpp"

int main() {
    require_all_lockable();
    observe("no flags", mlockall(0));
    observe("MCL_FUTURE with every bit that is no flag", mlockall(~MCL_CURRENT));
    observe("MCL_FUTURE", mlockall(MCL_FUTURE));
    observe("munlockall", munlockall());
}
