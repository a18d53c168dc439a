// When several processes create a semaphore with O_CREAT and O_EXCL at once, exactly one succeeds, and the value is the initial
// one.
//
// ref:      POSIX.1-2024 XSH sem_open() DESCRIPTION O_EXCL; POSIX.1-2024 XSH sem_open() ERRORS EEXIST
// profile:  posix
// strength: shall fail
// needs:    fork

#include "support/named_sem.hpp"
#include "support/sync.hpp"

namespace {
struct Count {
    int created, refused;
};
}  // namespace

int main() {
    const char* names[10];
    Count* counts[10];
    for (const char*& name : names) name = unique_name();
    for (Count*& count : counts) count = shared<Count>();

    const Text ends = in_processes(6, [&](int) {
        for (int i = 0; i < 10; ++i) {
            if (sem_open(names[i], O_CREAT | O_EXCL, 0600, 5u) != SEM_FAILED)
                __atomic_fetch_add(&counts[i]->created, 1, __ATOMIC_SEQ_CST);
            else if (errno == EEXIST) __atomic_fetch_add(&counts[i]->refused, 1, __ATOMIC_SEQ_CST);
        }
        return 0;
    });
    int once = 0, right_value = 0;
    for (int i = 0; i < 10; ++i) {
        once += counts[i]->created == 1 && counts[i]->refused == 5;
        right_value += value_of(must(sem_open(names[i], 0))) == 5;
    }
    observe("the processes", ends.chars);
    observe("names that one process created and five found with EEXIST", once);
    observe("semaphores with the initial value", right_value);
}
