// A pidfd of a child that ends at the same time becomes readable, and then the child can be waited for at once.
//
// ref:      man7 pidfd_open(2) DESCRIPTION
// profile:  linux
// strength: documented
// needs:    fork rounds

#include "support/rounds.hpp"

#include <sys/syscall.h>

int main() {
    repeat_rounds([](Round& round) {
        Child child([&] {
            round.pause(1);
            return 7;
        });
        round.pause(0);
        const auto fd = static_cast<int>(syscall(SYS_pidfd_open, child.pid(), 0));
        pollfd entry = {fd, POLLIN, 0};
        round.check("the pidfd is opened", fd != -1);
        round.check("it becomes readable", fd != -1 && poll(&entry, 1, -1) == 1 && (entry.revents & POLLIN) == POLLIN);
        int status = 0;
        round.check("the child can be waited for", waitpid(child.pid(), &status, WNOHANG) == child.pid());
        round.check("it has exited with 7", WIFEXITED(status) && WEXITSTATUS(status) == 7);
        child.reaped();
        close(fd);
    });
}
