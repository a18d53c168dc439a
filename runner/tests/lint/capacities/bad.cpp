// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    static char all[65'536], more[1 << 20];  // COMPLAINT
    observe("write", write(1, all, sizeof all));
    observe("write", write(1, more, sizeof more));
}
