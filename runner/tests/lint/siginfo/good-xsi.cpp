// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  xsi
// strength: shall

#include "support/case.hpp"

int main() { handle(SIGUSR1, capture_signal); }
