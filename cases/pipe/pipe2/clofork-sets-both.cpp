// Both ends of a pipe made with O_CLOFORK are closed in a child process.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION pipe2; POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork

#include "support/case.hpp"

int main() {
#if defined(O_CLOFORK) && defined(FD_CLOFORK)
    int ends[2] = {-1, -1};
    observe("pipe2", pipe2(ends, O_CLOFORK));
    for (int end : ends) observe("FD_CLOFORK", (must(fcntl(end, F_GETFD)) & FD_CLOFORK) != 0);
    Child child([&] {
        for (int end : ends) observe("in the child", fcntl(end, F_GETFD));
    });
    observe("child", child.wait());
#else
    unsupported("no O_CLOFORK");
#endif
}
