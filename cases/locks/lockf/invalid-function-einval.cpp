// lockf() knows four functions; any other is refused with EINVAL, and nothing is locked.
//
// ref:      POSIX.1-2024 XSH lockf() ERRORS EINVAL
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    const int file = open_scratch_file(100);
    observe("function -1", lockf(file, -1, 5));
    observe("function INT_MAX", lockf(file, INT_MAX, 5));
    Child other([&] { observe("another process locks", lockf(file, F_TLOCK, 5)); });
    observe("the other process", other.wait());
}
