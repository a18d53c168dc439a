// A process without privilege cannot set CLOCK_REALTIME.
//
// ref:      man7 clock_settime(2) ERRORS EPERM
// profile:  linux
// strength: documented
// needs:    fork

#include "support/users.hpp"

int main() {
    require_ordinary_user();
    Child child([] {
        if (geteuid() == 0) become(first_user);
        timespec now = {};
        observe("clock_gettime", clock_gettime(CLOCK_REALTIME, &now));
        observe("clock_settime", clock_settime(CLOCK_REALTIME, &now));
    });
    observe("the process", child.wait());
}
