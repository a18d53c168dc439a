// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    pollfd entry = {0, POLLIN, 0};
    observe("poll", poll(&entry, 1, 0));
    observe_blocking("poll", [&] { return poll(&entry, 1, -1); });
    observe_blocking("poll", [&] { return poll(&entry, 1, 100); });
}
