// getsid() fails with ESRCH for an ID that no process has.
//
// ref:      POSIX.1-2024 XSH getsid() ERRORS ESRCH
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t nobody = vacant_pid();
    observe("getsid of no process", getsid(nobody));
}
