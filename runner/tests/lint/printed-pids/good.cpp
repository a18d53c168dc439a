// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const pid_t child = fork();
    observe("a child", child > 0);
    observe("not yet", waitpid(child, nullptr, WNOHANG));
    observe("no such session", getsid(child));
}
