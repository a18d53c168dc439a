// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("mode", fchmod(open("f", O_RDONLY), 0600));  // COMPLAINT
}
