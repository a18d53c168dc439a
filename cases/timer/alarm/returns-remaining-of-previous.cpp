// A later alarm() replaces the earlier request and returns the seconds that it had left.
//
// ref:      POSIX.1-2024 XSH alarm() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S0-078

#include "support/case.hpp"

int main() {
    observe("alarm(100)", alarm(100));
    const unsigned first = alarm(50), second = alarm(20), third = alarm(0);
    note("left: %u, %u, %u", first, second, third);
    observe("left of 100", first >= 90 && first <= 100);
    observe("left of 50", second >= 40 && second <= 50);
    observe("left of 20", third >= 10 && third <= 20);
    observe("left of none", alarm(0));
}
