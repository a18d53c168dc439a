// pclose() waits until its command ends, though a signal is handled meanwhile.
//
// ref:      POSIX.1-2024 XSH pclose() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/case.hpp"

int main() {
    handle(SIGUSR1);
    const Text command =
        format("read line; kill -s USR1 %ld; kill -s USR1 %ld; exit 4", static_cast<long>(getpid()), static_cast<long>(getpid()));
    FILE* stream = must(popen(command.chars, "w"));
    must(fputs("go\n", stream) >= 0);
    observe("pclose", WaitStatus{pclose(stream)});
    observe("SIGUSR1 handled", handled > 0);
}
