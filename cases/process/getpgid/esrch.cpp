// getpgid() fails with ESRCH for an ID that no process has.
//
// ref:      POSIX.1-2024 XSH getpgid() ERRORS ESRCH
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

int main() {
    const pid_t nobody = vacant_pid();
    observe("getpgid of no process", getpgid(nobody));
}
