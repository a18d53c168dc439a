// After F_SETSIG the holder of a lease gets that signal instead of SIGIO, with the descriptor of the file that somebody wants.
//
// ref:      man7 fcntl(2) Leases; man7 fcntl(2) Managing signals
// profile:  linux
// strength: documented
// needs:    fork

#include "support/leases.hpp"

int main() {
    require_leases();
    enter_scratch_directory();
    const int first = must(open("first", O_RDONLY | O_CREAT, 0600)), second = must(open("second", O_RDONLY | O_CREAT, 0600));
    handle(SIGRTMIN, capture_signal);
    for (const int file : {first, second}) {
        observe("signal", fcntl(file, F_SETSIG, SIGRTMIN));
        observe("read lease", fcntl(file, F_SETLEASE, F_RDLCK));
    }
    Child writer([] { observe("open the second for writing", open("second", O_WRONLY | O_NONBLOCK)); });
    observe("the writer", writer.wait());
    observe("the holder gets a signal", eventually([] { return handled > 0; }));
    observe("which one", Signal{captured.si_signo});
    observe("it has the descriptor of the second file", captured.si_fd == second);
}
