// lockf() of a section whose last byte has no offset in off_t fails with EOVERFLOW; up to the last possible byte it succeeds.
//
// ref:      POSIX.1-2024 XSH lockf() ERRORS EOVERFLOW
// profile:  xsi
// strength: shall fail
// needs:    fork

#include "support/processes.hpp"

#include <limits>

int main() {
    constexpr off_t last = std::numeric_limits<off_t>::max();
    const int file = open_scratch_file(100);
    must(lseek(file, 50, SEEK_SET));
    observe("F_TLOCK, 1 byte too many", lockf(file, F_TLOCK, last - 48));
    observe("F_LOCK, 49 bytes too many", lockf(file, F_LOCK, last));
    observe("F_TEST, 49 bytes too many", lockf(file, F_TEST, last));
    Child first([&] { observe("another process tests these bytes", lockf(file, F_TEST, 1)); });
    observe("the other process", first.wait());
    observe("F_TLOCK, up to the last byte", lockf(file, F_TLOCK, last - 49));
    Child second([&] { observe("another process tests these bytes", lockf(file, F_TEST, 1), {EACCES, EAGAIN}); });
    observe("the other process", second.wait());
}
