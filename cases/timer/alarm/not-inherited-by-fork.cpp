// A child has no alarm pending, whatever its parent has.
//
// ref:      POSIX.1-2024 XSH fork() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    observe("the parent", alarm(100));
    Child child([] { observe("left in the child", alarm(0)); });
    observe("the child", child.wait());
    const unsigned left = alarm(0);
    observe("still pending in the parent", left > 50 && left <= 100);
}
