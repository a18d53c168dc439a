// It does what it says.
//
// ref:      POSIX.1-2024 XSH write() DESCRIPTION
// profile:  posix
// strength: shall

#include "support/case.hpp"

int main() {
    timespec time = {0, 1000};
    sleep(1);                                       // COMPLAINT
    nanosleep(&time, nullptr);                      // COMPLAINT
    poll(nullptr, 0, 100);                          // COMPLAINT
    select(0, nullptr, nullptr, nullptr, nullptr);  // COMPLAINT
}
