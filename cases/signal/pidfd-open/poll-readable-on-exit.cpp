// A process descriptor becomes readable for poll() when the process ends, also before it is waited for.
//
// ref:     man7 pidfd_open(2) DESCRIPTION
// profile: linux
// strength: documented
// needs:   fork

#include "support/case.hpp"

#include <sys/syscall.h>

int main() {
    Child child([] {
        for (;;) pause();
    });
    const int fd = static_cast<int>(must(syscall(SYS_pidfd_open, child.pid(), 0)));
    pollfd poll_fd = {fd, POLLIN, 0};
    observe("poll while the process runs", poll(&poll_fd, 1, 0));

    must(kill(child.pid(), SIGKILL));
    observe("poll, the process killed", poll(&poll_fd, 1, -1));
    observe("POLLIN", (poll_fd.revents & POLLIN) != 0);
    observe("child", child.wait());
}
