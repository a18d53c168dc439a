// signal() cannot set a handler for SIGKILL or SIGSTOP, nor ignore them: it returns SIG_ERR.
//
// ref:      POSIX.1-2024 XSH signal() ERRORS EINVAL
// profile:  posix
// strength: shall fail
// claims:   S1-036 S4-087 S4-085

#include "support/case.hpp"

int main() {
    for (int signo : {SIGKILL, SIGSTOP}) {
        const Text name = signal_text(signo);
        observe("catch", name.chars);
        errno = 0;
        observe("SIG_ERR", signal(signo, count_signal) == SIG_ERR);
        observe("errno", Error{errno});
        errno = 0;
        observe("ignore, SIG_ERR", signal(signo, SIG_IGN) == SIG_ERR);
        observe("errno", Error{errno});
    }
}
