// When several threads create a semaphore with O_CREAT and O_EXCL at once, exactly one succeeds, and the value is the initial one.
//
// ref:       POSIX.1-2024 XSH sem_open() DESCRIPTION O_EXCL; POSIX.1-2024 XSH sem_open() ERRORS EEXIST
// profile:   posix
// strength:  shall fail
// needs:     threads
// assertion: posix-sem.sem-open.excl-atomic-one-winner

#include "support/named_sem.hpp"
#include "support/sync.hpp"
#include "support/threads.hpp"

int main() {
    const char* names[5];
    Atomic<int> created[5] = {}, refused[5] = {};
    for (const char*& name : names) name = unique_name();
    in_threads(4, [&](int) {
        for (int i = 0; i < 5; ++i)
            if (sem_open(names[i], O_CREAT | O_EXCL, 0600, 5u) != SEM_FAILED) ++created[i];
            else if (errno == EEXIST) ++refused[i];
    });
    int once = 0, right_value = 0;
    for (int i = 0; i < 5; ++i) {
        once += created[i] == 1 && refused[i] == 3;
        right_value += value_of(must(sem_open(names[i], 0))) == 5;
    }
    observe("names that one thread created and three found with EEXIST", once);
    observe("semaphores with the initial value", right_value);
}
