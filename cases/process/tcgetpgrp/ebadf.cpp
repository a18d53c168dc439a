// tcgetpgrp() and tcsetpgrp() fail with EBADF for a descriptor that is not open.
//
// ref:      POSIX.1-2024 XSH tcgetpgrp() ERRORS EBADF; XSH tcsetpgrp() ERRORS EBADF
// profile:  posix
// strength: shall fail
// assertion: process.tcgetpgrp.ebadf process.tcsetpgrp.ebadf

#include "support/processes.hpp"

int main() {
    const int descriptor = must(dup(STDOUT_FILENO));
    close(descriptor);
    observe("tcgetpgrp", tcgetpgrp(descriptor));
    observe("tcsetpgrp", tcsetpgrp(descriptor, getpgrp()));
}
