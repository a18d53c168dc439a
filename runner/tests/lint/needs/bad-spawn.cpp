// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    char* const list[] = {nullptr};
    pid_t pid;
    observe("spawn", Error{posix_spawn(&pid, "/bin/true", nullptr, nullptr, list, list)});  // COMPLAINT
}
