// tcgetpgrp() and tcsetpgrp() fail with EBADF for a descriptor that is not open.
//
// ref:      POSIX.1-2024 XSH tcgetpgrp() ERRORS EBADF; XSH tcsetpgrp() ERRORS EBADF
// profile:  posix
// strength: shall fail
// needs:    fork pty
// assertion: process.tcgetpgrp.ebadf process.tcsetpgrp.ebadf

#include "support/pty.hpp"

int main() {
    const Terminal terminal = open_terminal();
    Child leader([&] {
        lead_session_on(terminal);  // without a controlling terminal the error could be ENOTTY
        const int descriptor = must(dup(STDOUT_FILENO));
        close(descriptor);
        observe("tcgetpgrp", tcgetpgrp(descriptor));
        observe("tcsetpgrp", tcsetpgrp(descriptor, getpgrp()));
    });
    observe("the session leader", leader.wait());
}
