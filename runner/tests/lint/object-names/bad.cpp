// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    enter_scratch_directory();
    observe("open", open("fifteen-letters", O_RDWR | O_CREAT, 0600) >= 0);  // COMPLAINT
    observe("mkfifo", mkfifo("below/a-name-that-is-long", 0600));           // COMPLAINT
}
