// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    observe("beyond SIGRTMAX + 1", kill(getpid(), SIGRTMAX + 1));        // COMPLAINT
    for (int signo : {0, NSIG}) observe("kill", kill(getpid(), signo));  // COMPLAINT
}
