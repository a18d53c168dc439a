// One call takes a limited number of operations; with more it fails and performs none.
//
// ref:     POSIX.1-2024 XSH semop() ERRORS E2BIG
// profile: xsi
// strength: shall fail

#include "support/sysv_sem.hpp"

int main() {
    // Adds 1 to the first semaphore, waits again and again for the second to be zero, which it is, and adds 1 to the third.
    const size_t most = 1 << 20;
    const int id = new_set({0, 0, 0});
    auto* operations = static_cast<sembuf*>(must(calloc(most, sizeof(sembuf))));
    operations[0] = operation(0, 1);
    for (size_t i = 1; i < most; ++i) operations[i] = operation(1, 0);

    int performed = 0, result = 0;
    size_t count = 2;
    for (; count <= most; count *= 2) {
        operations[count - 1] = operation(2, 1);
        if ((result = semop(id, operations, count)) != 0) break;
        operations[count - 1] = operation(1, 0);
        ++performed;
    }
    const int error = errno;
    const bool all_done = performed > 0 && semctl(id, 0, GETVAL) == performed && semctl(id, 2, GETVAL) == performed;
    if (result == 0 && all_done) unsupported("no limit below a million operations");
    note("%zu operations", count);
    errno = error;
    observe("too many operations", result);
    observe("the smaller numbers were performed, this was not", all_done);
}
