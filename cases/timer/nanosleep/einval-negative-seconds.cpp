// nanosleep() refuses a time of less than zero seconds.
//
// ref:      man7 nanosleep(2) ERRORS EINVAL
// profile:  linux
// strength: documented

#include "support/case.hpp"

int main() {
    const timespec time = {-1, 0};
    observe("nanosleep of -1 s", nanosleep(&time, nullptr));
}
