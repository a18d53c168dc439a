// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/rounds.hpp"

int main() {
    repeat_rounds([](Round& round) {  // COMPLAINT
        round.check("it is even", round.random(1) == 0);
    });
}
