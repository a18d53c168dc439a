// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    observe("all", kill(-1, SIGUSR1));              // COMPLAINT
    observe("own group", kill(0, SIGUSR1));         // COMPLAINT
    observe("a group", kill(-getppid(), SIGUSR1));  // COMPLAINT
}
