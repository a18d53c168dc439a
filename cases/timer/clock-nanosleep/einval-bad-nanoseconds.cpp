// clock_nanosleep() returns EINVAL for a bad nanosecond field: the error is what it returns.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() ERRORS EINVAL; POSIX.1-2024 XSH clock_nanosleep() RETURN VALUE
// profile:  posix
// strength: shall fail

#include "support/case.hpp"

int main() {
    for (const auto& [what, nanoseconds] : {std::pair{"a thousand million", 1'000'000'000L}, {"below zero", -1L}}) {
        const timespec time = {0, nanoseconds};
        for (int flags : {0, TIMER_ABSTIME}) {
            errno = 0;
            const int result = clock_nanosleep(CLOCK_MONOTONIC, flags, &time, nullptr);
            const int left_in_errno = errno;
            observe(what, Error{result});
            note("errno %s", describe(Error{left_in_errno}, 0).chars);
        }
    }
}
