// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    int ends[2];
    observe("pipe2", pipe2(ends, O_NONBLOCK));  // COMPLAINT
    observe("write", write(ends[1], "", 0));
}
