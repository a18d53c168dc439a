// clock_nanosleep() refuses the clock of the calling thread's processor time.
//
// ref:      POSIX.1-2024 XSH clock_nanosleep() ERRORS EINVAL ENOTSUP
// profile:  option TCT
// strength: shall fail

#include "support/case.hpp"

int main() {
    if (sysconf(_SC_THREAD_CPUTIME) <= 0) unsupported("no processor-time clocks of threads");
    const timespec time = {0, 10'000'000};
    const Error result = {clock_nanosleep(CLOCK_THREAD_CPUTIME_ID, 0, &time, nullptr)};
    observe("CLOCK_THREAD_CPUTIME_ID", result, {EINVAL, ENOTSUP});
}
