// A thousand process descriptors can be made, used and closed one after the other, and none is left over.
//
// ref:      man7 pidfd_open(2) DESCRIPTION; man7 pidfd_send_signal(2) ERRORS ESRCH
// profile:  linux
// strength: documented
// needs:    fork

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    const int lowest = must(dup(STDOUT_FILENO));
    must(close(lowest));
    int tried = 0, made = 0, ended = 0, gone = 0;
    const Stopwatch watch;
    for (; tried < 1000 && !watch.at_least_ms(5000); ++tried) {  // a slow system tries fewer
        Child child([] {});
        const int process = static_cast<int>(syscall(SYS_pidfd_open, child.pid(), 0));
        if (process == -1) continue;
        ++made;
        pollfd end = {process, POLLIN, 0};
        ended += poll(&end, 1, -1) == 1 && (end.revents & POLLIN) != 0;
        child.wait();
        gone += syscall(SYS_pidfd_send_signal, process, 0, nullptr, 0) == -1 && errno == ESRCH;
        close(process);
    }
    note("%d process descriptors", tried);
    observe("each was made", made == tried);
    observe("each told the end of its process", ended == tried);
    observe("and that it was gone, once it was waited for", gone == tried);
    observe("the lowest free descriptor is the same", dup(STDOUT_FILENO) == lowest);
}
