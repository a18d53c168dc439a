// A descriptor with FD_CLOFORK is not open in the child of fork(); the parent keeps it, and the child has the others.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION; XSH fcntl() DESCRIPTION F_SETFD
// profile:  posix
// strength: shall
// since:    2024
// needs:    fork
// assertion: pipe.fcntl.setfd-clofork-closes-in-child

#include "support/processes.hpp"

int main() {
#ifdef FD_CLOFORK
    auto [plain, marked] = open_pipe();
    observe("set FD_CLOFORK", Done{fcntl(marked, F_SETFD, FD_CLOFORK)});

    const pid_t child = fork();
    if (child == 0) {
        observe("in the child the plain descriptor", Done{fcntl(plain, F_GETFD)});
        observe("in the child the marked one", Done{fcntl(marked, F_GETFD)});
        _exit(0);
    }
    observe("the child", reap(must(child)));
    observe("in the parent FD_CLOFORK is set", (must(fcntl(marked, F_GETFD)) & FD_CLOFORK) != 0);
#else
    unsupported("FD_CLOFORK is not defined here");
#endif
}
