// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/threads.hpp"

int main() {
    Thread thread([] {});  // COMPLAINT
}
