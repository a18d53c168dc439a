// pclose() returns how the command ended, as waitpid() would tell it.
//
// ref:      POSIX.1-2024 XSH pclose() RETURN VALUE
// profile:  posix
// strength: shall
// needs:    fork exec
// assertion: pipe.pclose.returns-exit-status pipe.pclose.returns-signal-status

#include "support/case.hpp"

int main() {
    for (const char* command : {"exit 3", "exit 200", "kill -KILL $$"}) {
        FILE* stream = must(popen(command, "r"));
        observe(command, WaitStatus{pclose(stream)});
    }
}
