// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    fork

#include "support/case.hpp"

int main() {
    // Not sleep(1), which would order nothing.
    Gate gate;
    Child child([&] { gate.open(); });
    gate.wait();
    breathe();
    observe("child", child.wait());
}
