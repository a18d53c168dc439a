// tgkill() refuses ids that are not positive and numbers that are no signal's.
//
// ref:      man7 tgkill(2) ERRORS EINVAL
// profile:  linux
// strength: documented
// assertion: signal.tgkill.einval-nonpositive-ids signal.tgkill.einval-bad-signal

#include "support/case.hpp"
#include "support/tgkill.hpp"

int main() {
    observe("process 0", tgkill(0, gettid(), 0));
    observe("thread -1", tgkill(getpid(), -1, 0));
    observe("signal INT_MAX", tgkill(getpid(), gettid(), INT_MAX));
    observe("signal 0 to oneself", tgkill(getpid(), gettid(), 0));
}
