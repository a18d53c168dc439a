// system() returns how its command ended, as a wait status.
//
// ref:      POSIX.1-2024 XSH system() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    observe("exit 3", WaitStatus{system("exit 3")});
    observe("make a file", WaitStatus{system(": >made")});
    observe("the file is there", access("made", F_OK));
    observe("kill itself", WaitStatus{system("kill -s KILL $$")});
}
