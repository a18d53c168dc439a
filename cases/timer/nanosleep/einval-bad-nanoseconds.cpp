// nanosleep() refuses a nanosecond field below zero or of a thousand million.
//
// ref:     POSIX.1-2024 XSH nanosleep() ERRORS EINVAL
// profile: posix

#include "support/case.hpp"

int main() {
    const timespec thousand_million = {0, 1'000'000'000}, negative = {0, -1}, most = {0, 0};
    observe("a thousand million", nanosleep(&thousand_million, nullptr));
    observe("below zero", nanosleep(&negative, nullptr));
    observe("zero", nanosleep(&most, nullptr));
}
