// system() waits for its own command alone: the status of other children that end before or meanwhile stays for the caller.
//
// ref:      POSIX.1-2024 XSH system() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork exec

#include "support/processes.hpp"

int main() {
    Child early([] { return 4; });
    await_end(early.pid());
    Child late([] { idle(); });

    const Text command = format("kill -s KILL %ld; exit 3", static_cast<long>(late.pid()));
    observe("the command", WaitStatus{system(command.chars)});
    observe("the child that had ended before", early.wait());
    observe("the child that ended meanwhile", late.wait());
}
