// pipe2() with O_CLOEXEC sets FD_CLOEXEC on both descriptors and nothing else; with 0 it sets nothing.
//
// ref:      POSIX.1-2024 XSH pipe() DESCRIPTION pipe2
// profile:  posix
// strength: shall
// since:    2024
// assertion: pipe.pipe2.cloexec-sets-both pipe.pipe2.zero-flags-same-as-pipe

#include "support/case.hpp"

int main() {
    for (int flags : {O_CLOEXEC, 0}) {
        int ends[2] = {-1, -1};
        observe(flags ? "pipe2 with O_CLOEXEC" : "pipe2 without flags", pipe2(ends, flags));
        for (int end : ends) {
            observe("FD_CLOEXEC", (must(fcntl(end, F_GETFD)) & FD_CLOEXEC) != 0);
            observe("O_NONBLOCK", (must(fcntl(end, F_GETFL)) & O_NONBLOCK) != 0);
        }
    }
}
