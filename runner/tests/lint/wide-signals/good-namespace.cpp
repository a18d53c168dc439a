// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/namespaces.hpp"

int main() {
    observe("all", alone_in_pid_namespace([] { observe("kill", kill(-1, SIGUSR1)); }));
}
