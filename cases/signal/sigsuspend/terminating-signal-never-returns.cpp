// A signal that the temporary mask lets through and whose action is to terminate ends the process; sigsuspend() does not return.
//
// ref:      POSIX.1-2024 XSH sigsuspend() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Child child([] {
        block({SIGTERM});
        must(raise(SIGTERM));
        const sigset_t nothing = set_of({});
        observe("sigsuspend", sigsuspend(&nothing));
    });
    observe("child", child.wait());
}
