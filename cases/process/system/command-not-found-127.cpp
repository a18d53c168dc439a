// system() tells the exit status 127 of a command that the shell cannot find, and 126 of a file that is no program.
//
// ref:      POSIX.1-2024 XSH system() RETURN VALUE; POSIX.1-2024 XCU 2.8.2 Exit Status for Commands
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    enter_scratch_directory();
    observe("a command that is missing", WaitStatus{system("exec 2>/dev/null; ./missing")});
    const int file = must(open("plain", O_RDWR | O_CREAT, 0600));
    must(close(file));
    observe("a file that is no program", WaitStatus{system("exec 2>/dev/null; ./plain")});
}
