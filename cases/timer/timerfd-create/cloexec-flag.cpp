// A timer descriptor has the flag FD_CLOEXEC exactly if it was made with TFD_CLOEXEC.
//
// ref:      man7 timerfd_create(2) TFD_CLOEXEC
// profile:  linux
// strength: documented

#include "support/case.hpp"

#include <sys/timerfd.h>

int main() {
    const int with = timerfd_create(CLOCK_MONOTONIC, TFD_CLOEXEC), without = timerfd_create(CLOCK_MONOTONIC, 0);
    observe("with TFD_CLOEXEC", fcntl(with, F_GETFD) == FD_CLOEXEC);
    observe("without", fcntl(without, F_GETFD));
    itimerspec left;
    observe("timerfd_gettime", timerfd_gettime(without, &left));
}
