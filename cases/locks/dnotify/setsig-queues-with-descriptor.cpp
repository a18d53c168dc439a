// After F_SETSIG with a real-time signal each event of F_NOTIFY queues one, with the descriptor of the directory.
//
// ref:      man7 fcntl(2) File and directory change notification (dnotify); man7 fcntl(2) Managing signals
// profile:  linux
// strength: documented

#include "support/leases.hpp"

int main() {
    require_directory_notifications();
    enter_scratch_directory();
    must(mkdir("d", 0700));
    const int above = must(open(".", O_RDONLY)), below = must(open("d", O_RDONLY));
    handle(SIGRTMIN, capture_signal);
    block({SIGRTMIN});
    for (const int directory : {above, below}) {
        observe("signal", fcntl(directory, F_SETSIG, SIGRTMIN));
        observe("ask for new files", fcntl(directory, F_NOTIFY, DN_CREATE | DN_MULTISHOT));
    }
    for (const char* name : {"a", "d/b", "d/c"}) must(open(name, O_RDWR | O_CREAT, 0600));
    unblock({SIGRTMIN});
    observe("three signals have come", eventually([] { return handled == 3; }));
    observe("the last has the descriptor of the lower directory", captured.si_fd == below);
    must(open("e", O_RDWR | O_CREAT, 0600));
    observe("a fourth has come", eventually([] { return handled == 4; }));
    observe("it has the descriptor of the upper directory", captured.si_fd == above);
    must(unlink("d/b"));
    must(unlink("d/c"));
}
