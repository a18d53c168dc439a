// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall
// needs:    rounds

#include "support/case.hpp"

int main() { observe("pause", 0); }
