// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/processes.hpp"

int main() {
    observe("nobody", kill(vacant_pid(), 0));  // COMPLAINT
}
