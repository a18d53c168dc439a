// system() without a command tells, by a value other than 0, that there is a shell; then a command can be run.
//
// ref:      POSIX.1-2024 XSH system() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    observe("system without a command is not 0", system(nullptr) != 0);
    observe("a command", WaitStatus{system("exit 4")});
}
