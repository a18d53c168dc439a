// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    Child leader([] { must(setpgid(0, 0)); });
    observe("the group", kill(-leader.pid(), SIGUSR1));
    observe("one process", kill(leader.pid(), SIGUSR1));
}
