// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    const pid_t child = fork();
    observe("fork", child);                    // COMPLAINT
    observe("parent", getpid());               // COMPLAINT
    observe("child's group", getpgid(child));  // COMPLAINT
}
