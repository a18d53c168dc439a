// system() returns how its command ended, as a wait status.
//
// ref:     POSIX.1-2024 XSH system() RETURN VALUE
// profile: posix
// needs:   fork exec

#include "support/processes.hpp"

int main() {
    observe("exit 3", WaitStatus{system("exit 3")});
    observe("true", WaitStatus{system("true")});
    observe("kill itself", WaitStatus{system("kill -s KILL $$")});
}
