// It does what it says.
//
// ref:      POSIX.1-2024 XSH wait() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Child child([] { return 3; });
    const int status = child.wait().status;
    observe("it exits with 3", WEXITSTATUS(status) == 3);
}
