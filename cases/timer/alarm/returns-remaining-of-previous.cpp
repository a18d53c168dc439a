// A later alarm() replaces the earlier request and returns the seconds that it had left.
//
// ref:      POSIX.1-2024 XSH alarm() RETURN VALUE
// profile:  posix
// strength: shall
// claims:   S0-078

#include "support/case.hpp"

int main() {
    observe("alarm(1000)", alarm(1000));
    const unsigned first = alarm(400), second = alarm(100), third = alarm(0);
    note("left: %u, %u, %u", first, second, third);
    observe("left of 1000", first > 500 && first <= 1000);
    observe("left of 400", second > 200 && second <= 400);
    observe("left of 100", third > 50 && third <= 100);
    observe("left of none", alarm(0));
}
