// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("open of a name", open("fourteen-chars", O_RDWR | O_CREAT, 0600) >= 0);
    observe("mkfifo", mkfifo("below/fourteen-chars", 0600));
}
